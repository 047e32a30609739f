import { exampleTable } from '../../kernel/example.js';
import { text } from '../../kernel/localized.js';
import { recordedName, type SaleRecord, saleRecord, saleRecordLabels } from './rule.js';

const full: SaleRecord = {
  productName: '网络硬盘录像机',
  model: 'NVR-16P',
  serialNumber: 'NV16-240615-0081',
  soldOn: '2024-06-01',
  customerName: '云锦花园业主委员会',
  contact: '周敏',
  address: '云锦路8号',
  postcode: '410005',
  phone: '0731-5550102',
  fax: '0731-5550103',
};

export const examples = [
  exampleTable({
    title: text('记录是否齐全', 'Is the record complete'),
    given: {
      left: {
        label: text('未填', 'Left empty'),
        words: saleRecordLabels,
      },
      noFax: { label: text('用户没有传真', 'The user has no fax') },
    },
    expect: {
      complete: { label: text('齐全', 'Complete') },
      missing: { label: text('缺少', 'Missing'), words: saleRecordLabels },
    },
    usual: { noFax: false },
    run: ({ left, noFax }: { left: readonly (keyof SaleRecord)[]; noFax: boolean }) => {
      const emptied = Object.fromEntries(left.map((field) => [field, '']));
      const { outcome } = saleRecord({ ...full, ...emptied, ...(noFax ? { fax: null } : {}) });
      return { complete: outcome.complete, missing: outcome.missing };
    },
    rows: [
      {
        name: text('四项产品信息和六项用户信息都有', 'Four facts of the product and six of the user'),
        given: { left: [] },
        expect: { complete: true, missing: [] },
        cites: [
          { clause: 'W-01', paragraph: '1' },
          { clause: 'W-01', paragraph: '2' },
        ],
      },
      {
        name: text('没有出厂编号', 'No serial number'),
        given: { left: ['serialNumber'] },
        expect: { complete: false, missing: ['serialNumber'] },
        cites: [{ clause: 'W-01', paragraph: '1' }],
      },
      {
        name: text('没有联系人和邮编', 'No contact and no postcode'),
        given: { left: ['contact', 'postcode'] },
        expect: { complete: false, missing: ['contact', 'postcode'] },
        cites: [{ clause: 'W-01', paragraph: '2' }],
      },
      {
        name: text('用户没有传真,已问过', 'The user has no fax, and was asked'),
        given: { left: [], noFax: true },
        expect: { complete: true },
        cites: [{ clause: 'W-01', paragraph: '2' }],
      },
    ],
  }),
  exampleTable({
    title: text('更名留下旧名称', 'A new name keeps the old one'),
    given: {
      renamedOn: { label: text('更名日', 'Renamed on'), unit: 'DATE' },
      on: { label: text('查询日', 'Asked for'), unit: 'DATE' },
    },
    expect: { name: { label: text('当时的名称', 'Name at that time') } },
    usual: { renamedOn: '2024-02-29' },
    run: ({ renamedOn, on }: { renamedOn: string | null; on: string }) => ({
      name: recordedName(
        renamedOn === null
          ? []
          : [
              { from: '2023-01-01', name: '云锦花园筹备组' },
              { from: renamedOn, name: '云锦花园业主委员会' },
            ],
        on,
      ).outcome,
    }),
    rows: [
      {
        name: text('前一天', 'The day before'),
        given: { on: '2024-02-28' },
        expect: { name: '云锦花园筹备组' },
        cites: [{ clause: 'W-01', paragraph: '3', question: 'Q44' }],
      },
      {
        name: text('当天', 'The day itself'),
        given: { on: '2024-02-29' },
        expect: { name: '云锦花园业主委员会' },
        cites: [{ clause: 'W-01', paragraph: '3', question: 'Q44' }],
      },
      {
        name: text('后一天', 'The day after'),
        given: { on: '2024-03-01' },
        expect: { name: '云锦花园业主委员会' },
        cites: [{ clause: 'W-01', paragraph: '3', question: 'Q44' }],
      },
      {
        name: text('没有任何记录', 'Nothing recorded'),
        given: { renamedOn: null, on: '2024-03-01' },
        expect: { name: null },
        cites: [{ clause: 'W-01', paragraph: '3', question: 'Q44' }],
      },
    ],
  }),
];
