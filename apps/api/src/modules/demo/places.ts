import type { SystemCategory } from '../products/product.entity.js';
import { at, type Random } from './random.js';

/** What a customer is: it decides the name, whom to ask for, and where devices hang. */
export interface SiteKind {
  /** Name of the customer from an invented town and an invented word. */
  name(town: string, word: string, number: number): string;
  /** What its site is called in the name of a contract. */
  site(town: string, word: string): string;
  readonly contact: string;
  readonly buildings: readonly string[];
  readonly floors: number;
  /** People live there: smart homes make sense. */
  readonly homes?: true;
}

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

export const siteKinds: readonly SiteKind[] = [
  {
    name: (town, word) => `${town}${word}物业服务有限公司`,
    site: (_, word) => `${word}花园`,
    contact: '经理',
    buildings: ['1号楼', '2号楼', '3号楼', '5号楼', '6号楼', '地下车库', '会所'],
    floors: 18,
    homes: true,
  },
  {
    name: (town, _, number) => `${town}市第${at(ordinals, number)}中学`,
    site: (town) => `${town}中学校园`,
    contact: '老师',
    buildings: ['教学楼', '实验楼', '图书馆', '体育馆', '学生宿舍'],
    floors: 6,
  },
  {
    name: (town, word) => `${town}市${word}医院`,
    site: (_, word) => `${word}院区`,
    contact: '主任',
    buildings: ['门诊楼', '住院楼', '医技楼', '急诊中心', '行政楼'],
    floors: 15,
  },
  {
    name: (town, word) => `${town}商业银行${word}支行`,
    site: (_, word) => `${word}支行网点`,
    contact: '行长助理',
    buildings: ['营业大厅', '自助银行', '办公楼', '金库区'],
    floors: 4,
  },
  {
    name: (town, word) => `${town}${word}科技园管理有限公司`,
    site: (_, word) => `${word}科技园`,
    contact: '经理',
    buildings: ['A座', 'B座', 'C座', '研发楼', '服务中心'],
    floors: 12,
  },
  {
    name: (town, word) => `${town}${word}精密制造有限公司`,
    site: (_, word) => `${word}厂区`,
    contact: '工程师',
    buildings: ['一号车间', '二号车间', '成品仓库', '办公楼', '动力站'],
    floors: 3,
  },
  {
    name: (town, word) => `${town}${word}购物中心`,
    site: (_, word) => `${word}购物中心`,
    contact: '经理',
    buildings: ['主楼', '南馆', '北馆', '地下停车场'],
    floors: 7,
  },
  {
    name: (town, word) => `${town}${word}国际酒店`,
    site: (_, word) => `${word}酒店`,
    contact: '总监',
    buildings: ['主楼', '宴会楼', '后勤楼'],
    floors: 22,
    homes: true,
  },
  {
    name: (town, word) => `${town}市${word}实验小学`,
    site: (_, word) => `${word}小学校园`,
    contact: '校长助理',
    buildings: ['教学楼', '综合楼', '食堂', '风雨操场'],
    floors: 5,
  },
  {
    name: (town, word) => `${town}${word}仓储物流有限公司`,
    site: (_, word) => `${word}物流园`,
    contact: '主管',
    buildings: ['1号库', '2号库', '3号库', '分拣中心', '综合楼'],
    floors: 2,
  },
];

/** Invented towns with a district each; none of them is on a map. */
export const towns: readonly (readonly [town: string, districts: readonly string[]])[] = [
  ['霁州', ['东塘区', '西塘区', '高新区', '临港区']],
  ['棠宁', ['南浦区', '北苑区', '滨江新区']],
  ['澜阳', ['城中区', '望湖区', '空港区']],
  ['岚川', ['云台区', '锦绣区']],
  ['青屿', ['湾东区', '湾西区', '保税区']],
  ['鹤汀', ['老城区', '新城区']],
];

export const words: readonly (readonly [word: string, spelling: string])[] = [
  ['碧湖', 'bihu'],
  ['云溪', 'yunxi'],
  ['星渚', 'xingzhu'],
  ['松岭', 'songling'],
  ['晴川', 'qingchuan'],
  ['秋水', 'qiushui'],
  ['长亭', 'changting'],
  ['朗月', 'langyue'],
  ['锦棠', 'jintang'],
  ['枫丹', 'fengdan'],
  ['竹里', 'zhuli'],
  ['望舒', 'wangshu'],
  ['清和', 'qinghe'],
  ['听涛', 'tingtao'],
  ['明德', 'mingde'],
  ['致远', 'zhiyuan'],
  ['嘉禾', 'jiahe'],
  ['南屏', 'nanping'],
  ['沐春', 'muchun'],
  ['流霞', 'liuxia'],
  ['惠风', 'huifeng'],
  ['金桥', 'jinqiao'],
  ['博雅', 'boya'],
  ['汇川', 'huichuan'],
  ['天衡', 'tianheng'],
  ['永宁', 'yongning'],
  ['启明', 'qiming'],
  ['恒润', 'hengrun'],
  ['万合', 'wanhe'],
  ['新港', 'xingang'],
  ['同泽', 'tongze'],
  ['仁溪', 'renxi'],
  ['怀远', 'huaiyuan'],
  ['瑞景', 'ruijing'],
  ['丰禾', 'fenghe'],
  ['临江', 'linjiang'],
  ['玉衡', 'yuheng'],
];

export const surnames =
  '周吴郑冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛'.split('');

const spots: Readonly<Record<SystemCategory, readonly string[]>> = {
  CCTV: [
    '东侧走廊',
    '西侧走廊',
    '大堂',
    '电梯厅',
    '电梯轿厢',
    '楼梯口',
    '出入口',
    '外墙东侧',
    '外墙西侧',
    '机房',
  ],
  ALARM: ['财务室', '北侧外窗', '南侧外窗', '值班室', '库房', '配电间'],
  INTERCOM: ['1单元', '2单元', '3单元', '值班岗亭', '消控室'],
  SMART_HOME: ['样板间', '01室', '02室', '03室', '会议室'],
  NETWORK: ['弱电间', '中心机房', '楼层配线间', '大开间', '会议室'],
  PARKING: ['入口岛', '出口岛', 'B区车位', 'A区车位', '收费岗亭'],
  ACCESS_CONTROL: ['主入口', '侧门', '机房门', '电梯厅', '消防通道', '员工通道'],
  BUILDING_AUTOMATION: ['空调机房', '冷站', '新风机房', '水泵房', '屋顶平台'],
};

/** Where one device hangs: 「住院楼 7层 电梯厅 03」. */
export function positionIn(site: SiteKind, category: SystemCategory, random: Random): string {
  const building = random.pick(site.buildings);
  const floor = random.whole(1, site.floors);
  const number = String(random.whole(1, 24)).padStart(2, '0');
  return `${building} ${floor}层 ${random.pick(spots[category])} ${number}`;
}
