import { registered } from './registered.js';

export const delivery = [
  registered({
    id: 'D-01',
    plan: 'TRANSPORT',
    section: '二、1',
    title: { zh: '客户认证', en: 'Verified client' },
    text: '在货物出库前,应对客户身份进行认证,并建立客户档案',
    english: 'Before goods leave the store the client is verified and a file opened.',
  }),
  registered({
    id: 'D-02',
    plan: 'ENGINEERING_SUPPLY',
    section: '1)①、二',
    title: { zh: '进场计划', en: 'Delivery plan' },
    text: '体例货色进场打算,并及时报采购人…不断对照打算检查各节点工序工期的执行情况,及时调整',
    english: 'The delivery plan is drawn up and reported; progress is checked against it and adjusted.',
    misprints: [
      { printed: '体例', meant: '编制' },
      { printed: '打算', meant: '计划' },
    ],
  }),
  registered({
    id: 'D-03',
    plan: 'ENGINEERING_SUPPLY',
    section: '1)③',
    title: { zh: '质保书和合格证明', en: 'Papers with the goods' },
    text: '货物进场及时提供质保书和合格证明。…进场的货物只有在检测报告合格后才能投入使用。',
    english:
      'Goods arrive with guarantee and certificate of conformity, and are used only after a passed test report.',
  }),
  registered({
    id: 'D-04',
    plan: 'QUALITY_ASSURANCE',
    section: '一、3',
    title: { zh: '全新并附证', en: 'New, with papers' },
    text: '提供的所有产品都是全新的,均附有出厂合格证及质量检验报告',
    english: 'All products are new and come with factory certificate and inspection report.',
  }),
  registered({
    id: 'D-05',
    plan: 'QUALITY_ASSURANCE',
    section: '一、5',
    title: { zh: '按清单验收', en: 'Checked against the list' },
    text: '按照供货清单,货物名称、规格、数量包括设备外观、配件、说明书、合格证等装箱内容等进行验收。',
    english:
      'Goods are checked against the list: name, model, quantity, appearance, accessories, manual, certificate.',
  }),
  registered({
    id: 'D-06',
    plan: 'QUALITY_ASSURANCE',
    section: '一、5',
    title: { zh: '不符拒收', en: 'Refused if not conforming' },
    text: '如果货物不符合合同标准要求或者损坏缺少,应不予签收。我公司负责更换或者补货',
    english:
      'Goods that do not conform, are damaged or missing are not signed for; we replace or supply them.',
  }),
  registered({
    id: 'D-07',
    plan: 'QUALITY_ASSURANCE',
    section: '一、7',
    title: { zh: '验收前保护', en: 'Protected until acceptance' },
    text: '在交付验收之前,我方负责对已经安装在施工现场的产品进行保护',
    english: 'Until acceptance we protect what is already installed on site.',
  }),
  registered({
    id: 'D-08',
    plan: 'TRANSPORT',
    section: '一、3–4',
    title: { zh: '运输跟踪与包装', en: 'Tracking and packing' },
    text: '建立起运输跟踪和监控系统…做好货物的包装和保护',
    english: 'Shipments are tracked and monitored, goods packed and protected.',
  }),
  registered({
    id: 'D-09',
    plan: 'RISK_CONTROL',
    section: '(一)3',
    title: { zh: '交通事故', en: 'Road accident' },
    text: '发生交通事故,当事人应立即进行自救,并报警。',
    english: 'In a road accident those concerned help themselves at once and call the police.',
  }),
  registered({
    id: 'D-10',
    plan: 'SUPPLIER',
    section: '四、1–3',
    title: { zh: '退货换货', en: 'Returns and exchanges' },
    text: '退货和换货的具体规定…明示于销售场所、载于产品说明材料内。…培训有关人员熟悉该规程。',
    english:
      'Rules for returns and exchanges, shown at the point of sale and in the product papers, known to trained staff.',
  }),
] as const;
