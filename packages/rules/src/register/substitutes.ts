import { registered } from './registered.js';

export const substitutes = [
  registered({
    id: 'S-01',
    plan: 'GOODS_PIPES',
    section: '(1)售后服务方案',
    title: { zh: '24小时免费更换', en: 'Same product within 24 hours' },
    text: '若有不能立即排除的重大故障,承诺24小时免费更换同类同型号产品至故障完全排除',
    english:
      'For a major fault that cannot be removed at once we provide, free and within 24 hours, the same type and model until the fault is completely gone.',
  }),
  registered({
    id: 'S-02',
    plan: 'GOODS_PIPES',
    section: '(1)售后服务方案',
    title: { zh: '同等产品替代', en: 'An equal product for the time' },
    text: '根据我公司仓储实力及与生产厂家的合作协议可以保证在24小时不能修复的情况下,为用户提供同等产品作为替代品供用户暂时使用。',
    english:
      'Thanks to our stores and our agreements with makers, where a repair takes more than 24 hours the user gets an equal product to use meanwhile.',
  }),
  registered({
    id: 'S-03',
    plan: 'GOODS_PIPES',
    section: '(2)(2)现场响应',
    title: { zh: '24小时内备用产品', en: 'A spare within 24 hours' },
    text: '无法在12小时内解决的,在24小时内提供备用产品,使采购人能够正常使用。',
    english: 'What cannot be solved within 12 hours is bridged within 24 hours by a spare product.',
  }),
] as const;
