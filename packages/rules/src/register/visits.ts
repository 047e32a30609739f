import { registered } from './registered.js';

export const visits = [
  registered({
    id: 'V-01',
    plan: 'SECURITY_INTEGRATION',
    section: '18.3.3',
    title: { zh: '维护记录', en: 'Record of every service' },
    text: '将详细记录维护的内容,完成维护的时间,所维护的产品的名称、规格型号、出厂编号、售出日期,及用户信息',
    english:
      'What was serviced, when it was finished, the product with model, serial number and date of sale, and the user are recorded in detail.',
  }),
  registered({
    id: 'V-02',
    plan: 'GOODS_PIPES',
    section: '(1)售后服务方案',
    title: { zh: '每年回访四次', en: 'Four visits a year' },
    text: '每年定期回访四次。',
    english: 'Four regular follow-ups a year.',
  }),
  registered({
    id: 'V-03',
    plan: 'GOODS_PIPES',
    section: '(1)售后服务方案',
    title: { zh: '每年致电两到三次', en: 'Two to three calls a year' },
    text: '质保期内每年两到三次(质保期后一年一次)派售后服务组致电用户,了解产品的使用情况并处理顾客提出的问题。',
    english:
      'Two to three calls a year within the free period, one a year after it, to ask how the product is doing and deal with what the client raises.',
  }),
  registered({
    id: 'V-04',
    plan: 'GOODS_PIPES',
    section: '(2)(3)',
    title: { zh: '定期检测', en: 'Regular inspection' },
    text: '定期对所供设备系统运行情况进行检测,消除故障隐患,以保证设备的正常运行。',
    english: 'The supplied systems are inspected regularly so that hidden faults are removed.',
  }),
  registered({
    id: 'V-05',
    plan: 'SECURITY_INTEGRATION',
    section: '18.9.2',
    title: { zh: '定期联系', en: 'Regular contact' },
    text: '定期联系用户,询问该段时期内的使用状况、发生的问题',
    english: 'We contact the user regularly and ask about use and problems.',
  }),
  registered({
    id: 'V-06',
    plan: 'SECURITY_INTEGRATION',
    section: '18.9.4',
    title: { zh: '主动联系', en: 'Contact on our own initiative' },
    text: '技术改进、升级换代、优惠活动等)时,我公司将主动与用户联系,了解用户意见,并提供相应服务。',
    english:
      'On technical improvements, new generations and offers we contact the user ourselves and ask for his opinion.',
  }),
  registered({
    id: 'V-07',
    plan: 'SECURITY_INTEGRATION',
    section: '18.9.1',
    title: { zh: '新资料送达', en: 'New documents delivered' },
    text: '如果厂家有新的产品或技术资料,我公司会通过最快的途径送达用户。',
    english: 'New products or documents of the maker reach the user by the fastest way.',
  }),
] as const;
