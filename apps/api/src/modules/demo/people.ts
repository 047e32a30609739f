import type { HourlyClass } from '../people/person.entity.js';

/** Somebody of the demo company. Nobody by that name works anywhere. */
export interface DemoPerson {
  readonly number: string;
  readonly name: string;
  readonly department: string;
  readonly post: string;
  readonly regions: readonly string[];
  readonly skills: readonly string[];
  readonly languages: readonly string[];
  readonly hourlyClass: HourlyClass | null;
  /** Their account, where they have one. */
  readonly username?: string;
  readonly joinedDaysAgo: number;
  readonly leftDaysAgo?: number;
  /** Code of a type → days until it ends; null: for life. Without a scan nothing is proved. */
  readonly holds: readonly Held[];
  /** Proof of social insurance is there until so many months ago. */
  readonly insuredMonthsAgo: number | null;
}

export interface Held {
  readonly type: string;
  readonly endsIn: number | null;
  readonly unproved?: true;
  /** A newer one has taken its place already. */
  readonly renewedTo?: number;
}

/** A qualification of the company. */
export interface DemoQualification {
  readonly type: string;
  readonly number: string;
  readonly endsIn: number | null;
  readonly reviewIn?: number;
}

export const demoQualifications: readonly DemoQualification[] = [
  { type: 'BUSINESS_LICENCE', number: 'YZ-0000-2003-0117', endsIn: null },
  { type: 'ISO_9001', number: 'QMS-0000-4471', endsIn: 402, reviewIn: 37 },
  { type: 'SECURITY_GRADE_1', number: 'AF-0000-1-0092', endsIn: 81, reviewIn: 81 },
  { type: 'HONEST_SERVICE', number: 'CX-0000-0318', endsIn: -96 },
];

/** Held by somebody in the trade of security: the days until it ends. */
const security = (endsIn: number, more: Partial<Held> = {}): Held => ({
  type: 'SECURITY_TECHNICIAN',
  endsIn,
  ...more,
});
const machines = (endsIn: number, more: Partial<Held> = {}): Held => ({
  type: 'ELECTROMECHANICAL_ENGINEER',
  endsIn,
  ...more,
});
const information = (endsIn: number, more: Partial<Held> = {}): Held => ({
  type: 'INFORMATION_ENGINEER',
  endsIn,
  ...more,
});
const lan = (endsIn: number, more: Partial<Held> = {}): Held => ({ type: 'LAN_ENGINEER', endsIn, ...more });
const programmer = (endsIn: number): Held => ({ type: 'PROGRAMMER', endsIn });
const card = (endsIn: number): Held => ({ type: 'ID_CARD', endsIn });
const diploma: Held = { type: 'DIPLOMA', endsIn: null };

type Line = readonly [
  number: string,
  name: string,
  department: string,
  post: string,
  regions: string,
  skills: string,
  hourlyClass: HourlyClass | null,
  joinedDaysAgo: number,
  insuredMonthsAgo: number | null,
  holds: readonly Held[],
  more?: Partial<Pick<DemoPerson, 'username' | 'leftDaysAgo' | 'languages'>>,
];

const lines: readonly Line[] = [
  [
    'JN-001',
    '林主任',
    '总经办',
    '主任',
    '霁州市 棠宁市',
    '',
    null,
    8_200,
    0,
    [card(2_900), diploma],
    { username: 'admin' },
  ],
  [
    'JN-002',
    '周经理',
    '售后服务部',
    '售后经理',
    '霁州市 棠宁市 澜阳市',
    '视频监控 门禁',
    'EXPERT',
    6_400,
    0,
    [card(1_500), security(610), machines(333), diploma],
    { username: 'manager' },
  ],
  [
    'JN-003',
    '何人事',
    '人力资源部',
    '人事专员',
    '棠宁市',
    '',
    null,
    2_100,
    0,
    [card(4_000), diploma],
    { username: 'hr' },
  ],
  [
    'JN-004',
    '苏调度',
    '客服中心',
    '服务接待员',
    '棠宁市 霁州市',
    '',
    null,
    1_650,
    0,
    [card(3_300), diploma],
    { username: 'dispatcher' },
  ],
  [
    'JN-005',
    '江工',
    '售后服务部',
    '维修工程师',
    '棠宁市 澜阳市',
    '视频监控 停车系统',
    'SENIOR',
    1_900,
    0,
    [card(2_200), security(58), lan(420), diploma],
    { username: 'engineer', languages: ['普通话', '英语'] },
  ],
  [
    'JN-006',
    '阿依慕',
    '售后服务部',
    '维修工程师',
    '青屿市 鹤汀市',
    '视频监控 周界报警',
    'SENIOR',
    1_480,
    0,
    [card(3_100), security(25), machines(760), diploma],
    { languages: ['普通话', '维吾尔语'] },
  ],
  [
    'JN-007',
    '曹𠮷祥',
    '售后服务部',
    '高级工程师',
    '霁州市',
    '门禁 楼宇自控',
    'EXPERT',
    3_900,
    0,
    [card(900), security(540), machines(512), information(188), diploma],
  ],
  [
    'JN-008',
    '段若溪',
    '网络部',
    '网络工程师',
    '棠宁市 霁州市',
    '网络 综合布线',
    'SENIOR',
    1_200,
    0,
    [card(2_800), information(7), lan(365), diploma],
  ],
  [
    'JN-009',
    '鄂海川',
    '网络部',
    '网络工程师',
    '岚川市',
    '网络 存储',
    'SENIOR',
    880,
    0,
    [card(3_600), lan(-12, { renewedTo: 1_084 }), diploma],
  ],
  [
    'JN-010',
    '樊知行',
    '软件部',
    '软件工程师',
    '棠宁市',
    '平台软件 数据库',
    'EXPERT',
    1_720,
    0,
    [card(1_900), programmer(85), information(640), diploma],
    { languages: ['普通话', '英语'] },
  ],
  [
    'JN-011',
    '葛明远',
    '售后服务部',
    '维修工程师',
    '澜阳市',
    '停车系统 道闸',
    'JUNIOR',
    420,
    0,
    [card(4_400), security(-31), diploma],
  ],
  [
    'JN-012',
    '郝晚晴',
    '售后服务部',
    '维修工程师',
    '棠宁市',
    '楼宇对讲 门禁',
    'JUNIOR',
    300,
    0,
    [card(5_000), security(790), diploma],
  ],
  [
    'JN-013',
    '纪长风',
    '售后服务部',
    '维修工程师',
    '霁州市 岚川市',
    '视频监控',
    'JUNIOR',
    260,
    1,
    [card(4_700), security(815, { unproved: true }), diploma],
  ],
  ['JN-014', '康若兰', '客服中心', '服务接待员', '棠宁市', '', null, 95, 0, [card(5_400), diploma]],
  [
    'JN-015',
    '黎北辰',
    '工程部',
    '项目经理',
    '棠宁市 澜阳市 青屿市',
    '项目管理 视频监控',
    'EXPERT',
    2_900,
    0,
    [card(1_100), security(288), machines(288), diploma],
  ],
  [
    'JN-016',
    '孟星河',
    '工程部',
    '机电工程师',
    '青屿市',
    '机电 楼宇自控',
    'SENIOR',
    1_340,
    0,
    [card(2_500), machines(44), security(702), diploma],
  ],
  [
    'JN-017',
    '宁安之',
    '工程部',
    '机电工程师',
    '鹤汀市',
    '机电 停车系统',
    'JUNIOR',
    610,
    5,
    [card(3_900), machines(930), diploma],
  ],
  [
    'JN-018',
    '欧阳静姝',
    '软件部',
    '软件工程师',
    '霁州市',
    '平台软件',
    'SENIOR',
    770,
    0,
    [card(4_100), programmer(420), diploma],
  ],
  [
    'JN-019',
    '裴书言',
    '网络部',
    '网络工程师',
    '澜阳市',
    '网络 综合布线 机房',
    'SENIOR',
    1_010,
    0,
    [card(3_000), information(333), lan(118), diploma],
  ],
  [
    'JN-020',
    '秦未央',
    '售后服务部',
    '维修工程师',
    '棠宁市 鹤汀市',
    '视频监控 消防联动',
    'SENIOR',
    1_560,
    0,
    [card(28), security(480), machines(61), diploma],
  ],
  [
    'JN-021',
    '饶青禾',
    '售后服务部',
    '维修工程师',
    '青屿市',
    '楼宇对讲 家居智能',
    'JUNIOR',
    200,
    0,
    [card(5_200), security(880), diploma],
  ],
  [
    'JN-022',
    '邵䶮',
    '售后服务部',
    '高级工程师',
    '岚川市 霁州市',
    '周界报警 门禁',
    'EXPERT',
    3_300,
    0,
    [card(700), security(205), machines(-3), diploma],
  ],
  ['JN-023', '季库管', '备件库', '库管员', '棠宁市', '', null, 2_600, 0, [card(2_000)]],
  [
    'JN-024',
    '唐远山',
    '售后服务部',
    '维修工程师',
    '霁州市',
    '视频监控',
    'SENIOR',
    1_800,
    null,
    [card(3_200), security(150), diploma],
    { leftDaysAgo: 45 },
  ],
];

const words = (text: string): string[] => text.split(' ').filter(Boolean);

export const demoPeople: readonly DemoPerson[] = lines.map(
  ([
    number,
    name,
    department,
    post,
    regions,
    skills,
    hourlyClass,
    joinedDaysAgo,
    insuredMonthsAgo,
    holds,
    more,
  ]) => ({
    number,
    name,
    department,
    post,
    regions: words(regions),
    skills: words(skills),
    languages: ['普通话'],
    hourlyClass,
    joinedDaysAgo,
    insuredMonthsAgo,
    holds,
    ...more,
  }),
);
