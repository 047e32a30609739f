import { exampleTable } from '../../kernel/example.js';
import { text } from '../../kernel/localized.js';
import { type CustomerClass, priceListFor } from './list-choice.js';

type Given = { lists: readonly string[]; region: string | null; customerClass: CustomerClass };
type Expect = { listId: string | null; by: string };

const classWords = {
  STANDARD: text('一般客户', 'standard'),
  KEY_ACCOUNT: text('重点客户', 'key account'),
  PUBLIC_SECTOR: text('公共部门', 'public sector'),
  TRADE: text('同行', 'trade'),
};
const regionWords = {
  广州: text('广州', 'Guangzhou'),
  深圳: text('深圳', 'Shenzhen'),
  各地: text('各地', 'all regions'),
};

const all = ['甲 广州 KEY_ACCOUNT', '乙 各地 KEY_ACCOUNT', '丙 广州 STANDARD', '丁 各地 STANDARD'];

export const lists = exampleTable<Given, Expect>({
  title: text('用哪一份价格表', 'Which price list'),
  given: {
    lists: {
      label: text('价格表(地区 客户类别)', 'Lists (region, class)'),
      words: {
        ...classWords,
        ...regionWords,
        甲: text('甲', 'A'),
        乙: text('乙', 'B'),
        丙: text('丙', 'C'),
        丁: text('丁', 'D'),
      },
    },
    region: { label: text('客户地区', "Client's region"), words: regionWords },
    customerClass: { label: text('客户类别', "Client's class"), words: classWords },
  },
  expect: {
    listId: {
      label: text('价格表', 'List'),
      words: { 甲: text('甲', 'A'), 乙: text('乙', 'B'), 丙: text('丙', 'C'), 丁: text('丁', 'D') },
    },
    by: {
      label: text('因为', 'Because of'),
      words: {
        REGION_AND_CLASS: text('地区和类别', 'region and class'),
        CLASS: text('类别', 'class'),
        REGION: text('地区', 'region'),
        GENERAL: text('通用', 'general'),
        NONE: text('没有', 'none'),
      },
    },
  },
  usual: { lists: all, region: '广州', customerClass: 'KEY_ACCOUNT' },
  run: ({ lists: lines, region, customerClass }) =>
    priceListFor(lines.map(listOf), { region, customerClass }).outcome,
  rows: [
    {
      name: text('本地区、本类', 'Own region, own class'),
      given: {},
      expect: { listId: '甲', by: 'REGION_AND_CLASS' },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q54' }],
    },
    {
      name: text('外地的重点客户', 'A key account elsewhere'),
      given: { region: '深圳' },
      expect: { listId: '乙', by: 'CLASS' },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q54' }],
    },
    {
      name: text('本类没有,按本地区', 'No list for the class: the region'),
      given: { customerClass: 'TRADE' },
      expect: { listId: '丙', by: 'REGION' },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q54' }],
    },
    {
      name: text('都没有,按通用', 'Neither: the general list'),
      given: { region: '深圳', customerClass: 'TRADE' },
      expect: { listId: '丁', by: 'GENERAL' },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q54' }],
    },
    {
      name: text('客户没有地区', 'A client without a region'),
      given: { region: null },
      expect: { listId: '乙', by: 'CLASS' },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q54' }],
    },
    {
      name: text('没有价格表', 'No list at all'),
      given: { lists: [] },
      expect: { listId: null, by: 'NONE' },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q54' }],
    },
  ],
});

/** '甲 广州 KEY_ACCOUNT' → a list; 各地 is all regions. */
function listOf(line: string) {
  const [id = '', region = '', customerClass = ''] = line.split(' ');
  return {
    id,
    region: region === '各地' ? null : region,
    customerClass: customerClass as CustomerClass,
  };
}
