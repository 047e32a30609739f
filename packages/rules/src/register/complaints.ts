import { registered } from './registered.js';

export const complaints = [
  registered({
    id: 'C-01',
    plan: 'SUPPLIER',
    section: '三、3',
    title: { zh: '逐一记录', en: 'Every contact recorded' },
    text: '对每一次来电、来信、来访,接待员均应详细记录在案,填写有关登记表,按规程和分工转送有关单位和人员处理。紧急事件应及时上报。',
    english:
      'Every call, letter and visit is recorded in detail and passed on by rule; emergencies are reported upward in time.',
  }),
  registered({
    id: 'C-02',
    plan: 'SUPPLIER',
    section: '三、5–8',
    title: { zh: '分送部门', en: 'Routing' },
    text: '涉及产品质量、使用功能的,送研发、设计或生产、技术部门处理。…涉及产品包装破损、变质的,送仓库、运输部门处理。…态度差、不尽职的,送营销部门处理。…涉及中间商、零售商的,应及时与之协调沟通。',
    english:
      'Quality and function go to development and engineering, packing and spoilage to stores and transport, attitude to sales; dealers are spoken to in time.',
  }),
  registered({
    id: 'C-03',
    plan: 'SUPPLIER',
    section: '三、4',
    title: { zh: '多级投诉', en: 'Levels of complaint' },
    text: '公司设立多给投诉制。客户要向公司当事人的直接上级投诉,或直接向公司领导投诉。',
    english: 'Complaints may go to the superior of the person concerned or straight to the management.',
    misprints: [{ printed: '多给', meant: '多级' }],
  }),
  registered({
    id: 'C-04',
    plan: 'SUPPLIER',
    section: '三、9',
    title: { zh: '个案', en: 'Case' },
    text: '对多次投诉处理后仍不服的,提升为个案处理。',
    english: 'Who is still not satisfied after several answers becomes a case of its own.',
  }),
  registered({
    id: 'C-05',
    plan: 'SUPPLIER',
    section: '三、9',
    title: { zh: '专案', en: 'Special case' },
    text: '危机和媒体曝光、法律诉讼、影响公司公信力的,列为专案优先处置。',
    english:
      'Crises, media, lawsuits and anything touching our credibility are special cases and come first.',
  }),
  registered({
    id: 'C-06',
    plan: 'SUPPLIER',
    section: '三、10',
    title: { zh: '迅速满意回复', en: 'A quick and satisfying answer' },
    text: '须给予迅速、满意回复。对有价值的意见和建议,予以奖励。',
    english: 'A quick and satisfying answer is owed; valuable suggestions are rewarded.',
  }),
  registered({
    id: 'C-07',
    plan: 'SUPPLIER',
    section: '三、11',
    title: { zh: '业绩依据', en: 'A measure of performance' },
    text: '客户的意见和投诉情况,作为考察与之相关部门和人员业绩的依据之一',
    english: 'Opinions and complaints are one measure of the departments and people concerned.',
  }),
  registered({
    id: 'C-08',
    plan: 'GOODS_PIPES',
    section: '(1)售后服务方案',
    title: { zh: '满意度调查表', en: 'Satisfaction survey' },
    text: '针对每一次的售后活动,我公司均为客户提供一份顾客满意度调查表',
    english: 'For every service the client gets a satisfaction survey.',
  }),
  registered({
    id: 'C-09',
    plan: 'SECURITY_INTEGRATION',
    section: '18.9.3',
    title: { zh: '反馈记录', en: 'Feedback on file' },
    text: '详细记录在用户档案中的反馈记录项内,并及时做出反应。',
    english: "Feedback is recorded in detail on the customer's file and answered in time.",
  }),
  registered({
    id: 'C-10',
    plan: 'GOODS_IMPLEMENTATION',
    section: '二、2',
    title: { zh: '流程和时限', en: 'Process and time limits' },
    text: '明确客户投诉、维修、退换货等事务的处理流程和时限。',
    english: 'Complaints, repairs and returns have a clear process with time limits.',
  }),
] as const;
