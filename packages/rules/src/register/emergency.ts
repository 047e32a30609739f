import { registered } from './registered.js';

export const emergency = [
  registered({
    id: 'E-01',
    plan: 'SECURITY_INTEGRATION',
    section: '18.4.2',
    title: { zh: '重大故障', en: 'Major fault' },
    text: '对中断或严重影响视频监控工作的故障,进行快速响应和处理',
    english: 'Faults that interrupt or seriously disturb surveillance are dealt with fast.',
  }),
  registered({
    id: 'E-02',
    plan: 'SECURITY_INTEGRATION',
    section: '18.4.2',
    title: { zh: '上报与临时措施', en: 'Report and temporary measure' },
    text: '在报各级负责人的同时,要协调相关资源分析问题根源,确定解决方案和临时解决措施',
    english:
      'While all levels are told, the root cause is sought and a solution and a temporary measure decided.',
  }),
  registered({
    id: 'E-03',
    plan: 'SECURITY_INTEGRATION',
    section: '18.4.2',
    title: { zh: '问题汇报', en: 'Incident report' },
    text: '问题得到稳定或彻底解决后,要形成问题汇报,避免以后类似重大紧急情况的发生。',
    english: 'Once stable or solved, a report is written so that it does not happen again.',
  }),
  registered({
    id: 'E-04',
    plan: 'SECURITY_INTEGRATION',
    section: '18.4.2',
    title: { zh: '知识库', en: 'Knowledge base' },
    text: '常用知识库,其中包括多种常见技术故障和突发事件的应急策略',
    english: 'A knowledge base of common faults and emergency strategies.',
  }),
  registered({
    id: 'E-05',
    plan: 'SECURITY_INTEGRATION',
    section: '18.4.2',
    title: { zh: '应急策略', en: 'Emergency strategy' },
    text: '立即从知识库中获取相应的应急策略,并综合用户方的具体情况,给出相关解决方案,然后在第一时间以电话、邮件支持或现场服务的方式帮助用户解决问题',
    english:
      'The strategy is taken from the knowledge base at once and the user helped by telephone, mail or on site.',
  }),
] as const;
