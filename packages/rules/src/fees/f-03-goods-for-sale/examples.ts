import { type Examples, exampleTable } from '../../kernel/example.js';
import { text } from '../../kernel/localized.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import { type GoodsKind, offerFromPriceList, SERVICE_UNIT } from './rule.js';

type Given = { kind: GoodsKind; listed: readonly string[]; withService: boolean; on: PlainDate };
type Expect = { complete: boolean; missing: readonly string[] };

const items = { 硬盘: text('硬盘', 'hard disk'), 硬盘安装: text('硬盘安装', 'fitting of a hard disk') };

const offers = exampleTable<Given, Expect>({
  title: text('承诺供应的都在价格表里', 'What we promised to sell is in the price list'),
  given: {
    kind: {
      label: text('品类', 'Kind'),
      words: {
        SPARE: text('备品', 'spare'),
        PART: text('配件', 'part'),
        TOOL: text('专用工具', 'special tool'),
        CONSUMABLE: text('易耗材料', 'consumable'),
      },
    },
    listed: { label: text('价格表所列(自2026年4月1日)', 'In the list (from 1 April 2026)'), words: items },
    withService: { label: text('要安装或维修', 'Installed or repaired') },
    on: { label: text('日期', 'Day'), unit: 'DATE' },
  },
  expect: {
    complete: { label: text('可以报价', 'Can be offered') },
    missing: { label: text('缺价格', 'Price missing'), words: items },
  },
  usual: { kind: 'PART', listed: ['硬盘', '硬盘安装'], withService: true, on: '2026-04-20' },
  run: ({ kind, listed, withService, on }) => {
    const { outcome } = offerFromPriceList({
      listId: 'L1',
      lines: [{ itemId: '硬盘', unit: '块', kind, serviceItemId: withService ? '硬盘安装' : null }],
      rows: listed.map((itemId) => ({
        listId: 'L1',
        itemId,
        unit: itemId === '硬盘' ? '块' : SERVICE_UNIT,
        validFrom: '2026-04-01',
        version: 1,
        publishedAt: '2026-03-20T12:00:00+08:00',
        priceFen: 48_000,
      })),
      on,
      knownAt: `${on}T12:00:00+08:00`,
    });
    return { complete: outcome.complete, missing: outcome.missing.map((line) => line.itemId) };
  },
  rows: [
    {
      name: text('配件和安装都有价格', 'Part and installation both priced'),
      given: {},
      expect: { complete: true, missing: [] },
      cites: [{ clause: 'F-03', paragraph: '2' }],
    },
    {
      name: text('安装没有单独一行', 'Installation without a line of its own'),
      given: { listed: ['硬盘'] },
      expect: { complete: false, missing: ['硬盘安装'] },
      cites: [{ clause: 'F-03', paragraph: '2' }],
    },
    {
      name: text('只买不装', 'Bought, not installed'),
      given: { listed: ['硬盘'], withService: false },
      expect: { complete: true },
      cites: [{ clause: 'F-03', paragraph: '1' }],
    },
    {
      name: text('易耗材料没有安装承诺', 'Consumables carry no promise of installation'),
      given: { kind: 'CONSUMABLE', listed: ['硬盘'] },
      expect: { complete: true },
      cites: [{ clause: 'F-03', paragraph: '2' }],
    },
    {
      name: text('生效前一天', 'The day before the list begins'),
      given: { on: '2026-03-31' },
      expect: { complete: false, missing: ['硬盘', '硬盘安装'] },
      cites: [{ clause: 'F-03', paragraph: '1' }],
    },
    {
      name: text('生效当天', 'The day it begins'),
      given: { on: '2026-04-01' },
      expect: { complete: true },
      cites: [{ clause: 'F-03', paragraph: '1' }],
    },
    {
      name: text('空价格表', 'An empty list'),
      given: { listed: [], withService: false },
      expect: { complete: false, missing: ['硬盘'] },
      cites: [{ clause: 'F-03', paragraph: '1' }],
    },
  ],
});

export const examples: readonly Examples[] = [offers];
