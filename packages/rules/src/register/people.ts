import { registered } from './registered.js';

export const people = [
  registered({
    id: 'P-01',
    plan: 'SECURITY_INTEGRATION',
    section: '18.5',
    title: { zh: '人员证书', en: 'Certificates of staff' },
    text: '身份证扫描件…安全防范员证扫描件…机电工程师证扫描件…社保证明…信息化工程师扫描件…程序设计工程师证和局域网组网工程师证扫描件',
    english:
      'Scans of identity card, security technician, electrical engineer, social insurance, information engineer, programmer and network engineer.',
  }),
  registered({
    id: 'P-02',
    plan: 'SECURITY_INTEGRATION',
    section: '18.2',
    title: { zh: '公司资质', en: 'Qualifications of the company' },
    text: '安全技术防范系统一级设计、维修、施工资质许可证…公司营业执照…ISO9001:2000质量体系认证…全国质量服务诚信示范企业证书',
    english:
      'First-class licence for security systems, business licence, ISO 9001:2000, national certificate of honest service.',
  }),
  registered({
    id: 'P-03',
    plan: 'GOODS_IMPLEMENTATION',
    section: '二、1',
    title: { zh: '专业水平', en: 'Technical level' },
    text: '售后服务团队需要具备专业的技术水平和良好的服务意识',
    english: 'The service team has the technical level and the attitude.',
  }),
  registered({
    id: 'P-04',
    plan: 'SUPPLIER',
    section: '三、2',
    title: { zh: '培训上岗', en: 'Trained before the desk' },
    text: '服务接待员接受专业培训后,方可上见风使岗。',
    english: 'A receptionist starts only after professional training.',
    misprints: [{ printed: '上见风使岗', meant: '上岗' }],
  }),
  registered({
    id: 'P-05',
    plan: 'SUPPLIER',
    section: '二、4',
    title: { zh: '特约服务商', en: 'Appointed providers' },
    text: '应与之签订委托协议或合同;不能因公司与特约服务商之间的衔接不当、纠纷而影响对客户(用户)的服务。',
    english:
      'Providers are appointed by contract; no friction or dispute with them may touch the service to the client.',
  }),
  registered({
    id: 'P-06',
    plan: 'SECURITY_INTEGRATION',
    section: '18.9.4',
    title: { zh: '监督体系', en: 'Supervision' },
    text: '可靠的、透明的服务支持和服务监督体系',
    english: 'A reliable and transparent system of support and supervision.',
  }),
  registered({
    id: 'P-07',
    plan: 'GOODS_PIPES',
    section: '(1)售后服务方案',
    title: { zh: '售后机构', en: 'The service office' },
    text: '售后地址:维修机构名称:维修单位地址:售后服务电话:本项目负责人:',
    english:
      'Address, name of the repair office, its address, service telephone, person in charge of the project.',
  }),
] as const;
