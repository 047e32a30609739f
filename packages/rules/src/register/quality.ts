import { registered } from './registered.js';

export const quality = [
  registered({
    id: 'Q-01',
    plan: 'SECURITY_INTEGRATION',
    section: '18.9.4',
    title: { zh: '首次交付合格率', en: 'First delivery conforming' },
    text: '首次交付商品的合格率99%',
    english: '99 % of goods conform at first delivery.',
  }),
  registered({
    id: 'Q-02',
    plan: 'SECURITY_INTEGRATION',
    section: '18.9.4',
    title: { zh: '一次交检合格率', en: 'First inspection passed' },
    text: '工程一次交检合格率达99%',
    english: '99 % of works pass their first inspection.',
  }),
  registered({
    id: 'Q-03',
    plan: 'SECURITY_INTEGRATION',
    section: '18.9.4',
    title: { zh: '投诉率', en: 'Complaint rate' },
    text: '用户投诉率低于5‰',
    english: 'Fewer than 5 complaints in a thousand.',
  }),
  registered({
    id: 'Q-04',
    plan: 'SECURITY_INTEGRATION',
    section: '18.9.4',
    title: { zh: '满意度', en: 'Satisfaction' },
    text: '用户满意度不低于95%',
    english: 'At least 95 % of users are satisfied.',
  }),
  registered({
    id: 'Q-05',
    plan: 'ENGINEERING_SUPPLY',
    section: '1、工作原则',
    title: { zh: '三个100%', en: 'Three times 100 %' },
    text: '100%的产品质量合格率,100%的优良服务率,100%的业主满意度',
    english: '100 % conforming products, 100 % good service, 100 % satisfied owners.',
  }),
  registered({
    id: 'Q-06',
    plan: 'TRANSPORT',
    section: '二、2',
    title: { zh: '质量证据', en: 'Evidence of quality' },
    text: '质量控制、质量检测、质量反馈等,确保产品质量符合客户要求和标准,并提供有力的证据维权。',
    english: 'Quality control, testing and feedback, with evidence that holds.',
  }),
] as const;
