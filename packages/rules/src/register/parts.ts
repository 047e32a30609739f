import { registered } from './registered.js';

export const parts = [
  registered({
    id: 'K-01',
    plan: 'SECURITY_INTEGRATION',
    section: '18.6',
    title: { zh: '备品备件', en: 'Spare parts' },
    text: '备品备件,以保证能在最短时间内排除故障,根据设备损坏情况及时更换。',
    english: 'Spares are kept so that faults are removed in the shortest time and parts replaced at once.',
  }),
  registered({
    id: 'K-02',
    plan: 'SUPPLIER',
    section: '二、2',
    title: { zh: '零部件管理', en: 'Management of parts' },
    text: '维修零部件管理',
    english: 'Management of repair parts.',
  }),
  registered({
    id: 'K-03',
    plan: 'QUALITY_ASSURANCE',
    section: '一、6',
    title: { zh: '专人保管', en: 'A named keeper' },
    text: '封闭库房或环境,由项目负责人指定专人负责管理',
    english: 'A closed store on site, kept by a person named by the project manager.',
  }),
  registered({
    id: 'K-04',
    plan: 'RISK_CONTROL',
    section: '(一)1',
    title: { zh: '等值调换', en: 'Equal exchange' },
    text: '应采购等值、等量的食品, 并与甲方商议,调换。',
    english:
      'Where goods run short, equal value and quantity is bought and exchanged in agreement with the client.',
  }),
  registered({
    id: 'K-05',
    plan: 'RISK_CONTROL',
    section: '(一)2',
    title: { zh: '批次召回', en: 'Recall of a batch' },
    text: '全部撤回,并通知公司马上运输一批新的食品进行补充。并且委托有关部门进行检测',
    english: 'The whole batch is withdrawn, a new one shipped at once, and a test commissioned.',
  }),
] as const;
