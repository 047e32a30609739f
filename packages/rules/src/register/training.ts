import { registered } from './registered.js';

export const training = [
  registered({
    id: 'T-02',
    plan: 'SECURITY_INTEGRATION',
    section: '18.9.1',
    title: { zh: '两种形式的文档', en: 'Documents in two forms' },
    text: '用户操作手册,管理文档等有关资料,既有书面材料也有电子文档。',
    english: 'Manuals and administration documents, on paper and as files.',
  }),
  registered({
    id: 'T-03',
    plan: 'SECURITY_INTEGRATION',
    section: '18.9.1',
    title: { zh: '长期免费技术支持', en: 'Free support without end' },
    text: '我公司将长期为用户提供免费的、详细的技术支持,以确保用户及时获得所需的增值服务。',
    english: 'We give users free and detailed technical support for the long term.',
  }),
  registered({
    id: 'T-04',
    plan: 'SECURITY_INTEGRATION',
    section: '18.9.1',
    title: { zh: '尽快答复', en: 'Answered as soon as possible' },
    text: '若不能,我公司的工程师将会尽快地通过电话或E-mail,给用户以最周到的服务。',
    english: 'If not at once, our engineer answers as soon as possible by telephone or e-mail.',
  }),
  registered({
    id: 'T-05',
    plan: 'GOODS_PIPES',
    section: '(2)(1)电话咨询',
    title: { zh: '技术援助电话', en: 'Technical help line' },
    text: '提供技术援助电话,解答采购人在使用中遇到的问题,及时为采购人提出解决问题的建议和办法。',
    english: 'A technical help line answers questions of use and proposes solutions.',
  }),
] as const;
