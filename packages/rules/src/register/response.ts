import { registered } from './registered.js';

export const response = [
  registered({
    id: 'R-01',
    plan: 'SECURITY_INTEGRATION',
    section: '18.3.1',
    title: { zh: '工作时间热线', en: 'Hotline in working hours' },
    text: '在5*8 小时工作时间内设置由专人职守的热线电话…并记录服务台事件处理结果',
    english:
      'A staffed hotline in the 5×8 working hours, and a record of how the desk dealt with each event.',
  }),
  registered({
    id: 'R-02',
    plan: 'SECURITY_INTEGRATION',
    section: '18.3.2',
    title: { zh: '7×24 移动热线', en: 'Mobile hotline around the clock' },
    text: '在非工作时间设置有专人7*24 小时接听的移动电话热线,用于解决技术问题以及突发情况汇报。',
    english:
      'Outside working hours a mobile hotline answered by a person 7×24, for technical problems and reports of emergencies.',
  }),
  registered({
    id: 'R-03',
    plan: 'SECURITY_INTEGRATION',
    section: '18.9.1',
    title: { zh: '来电登记四项', en: 'Four facts of every call' },
    text: '用户单位名称、联系电话、E-mail地址、需要支持的项目和内容',
    english: 'Name of the user, telephone, e-mail address, and the item and matter to be supported.',
  }),
  registered({
    id: 'R-04',
    plan: 'GOODS_PIPES',
    section: '(1)售后服务方案',
    title: { zh: '立即响应', en: 'Response at once' },
    text: '接到用户故障报告电话立即做出响应',
    english: 'We respond at once to a telephone report of a fault.',
  }),
  registered({
    id: 'R-05',
    plan: 'GOODS_PIPES',
    section: '(1)售后服务方案',
    title: { zh: '2小时到场', en: 'On site within two hours' },
    text: '2小时内到达现场…电话咨询不能解决的,成交供应商或制造商售后应在2小内到达现场进行处理',
    english: 'On site within 2 hours; what the telephone cannot solve is dealt with on site within 2 hours.',
    misprints: [{ printed: '2小内', meant: '2小时内' }],
  }),
  registered({
    id: 'R-06',
    plan: 'GOODS_PIPES',
    section: '(1)售后服务方案',
    title: { zh: '12小时解决', en: 'Solved within twelve hours' },
    text: '承诺在12小时内解决问题',
    english: 'We promise to solve the problem within 12 hours.',
  }),
  registered({
    id: 'R-07',
    plan: 'GOODS_PIPES',
    section: '(1)售后服务方案',
    title: { zh: '24小时解决一般性问题', en: 'Ordinary problems within 24 hours' },
    text: '在24小时之内为用户解决一般性问题',
    english: 'Ordinary problems are solved within 24 hours.',
  }),
  registered({
    id: 'R-08',
    plan: 'GOODS_PIPES',
    section: '(1)售后服务方案',
    title: { zh: '三个20分钟', en: 'Three times twenty minutes' },
    text: '20分钟制定售后方案。20分钟集结售后服务小组成员。穿戴售后服务工作服,20分钟期间准备完毕售后维修工具。',
    english: '20 minutes for the plan, 20 minutes to gather the team, 20 minutes to have the tools ready.',
  }),
  registered({
    id: 'R-09',
    plan: 'GOODS_PIPES',
    section: '(1)售后服务方案',
    title: { zh: '路程与两小时', en: 'The drive and the two hours' },
    text: '我公司地址到项目地址约50分钟车程…在两小时内可到达报修地点',
    english: 'About 50 minutes by car from our address to the project; on site within two hours.',
  }),
  registered({
    id: 'R-10',
    plan: 'SECURITY_INTEGRATION',
    section: '18.3.3',
    title: { zh: '原厂答复', en: 'Answers from the maker' },
    text: '需要原厂家提供的,本公司将通过自己的渠道与原厂家进行沟通,尽快给用户答复',
    english:
      'What only the maker can answer we ask him through our own channels and answer as soon as possible.',
  }),
] as const;
