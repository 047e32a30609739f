/** A spare part as the demo lists it. Suppliers are invented. */
export interface DemoPart {
  readonly number: string;
  readonly name: string;
  readonly model: string | null;
  readonly unit: string;
  readonly category: DemoPartCategory;
  readonly tracking: 'QUANTITY' | 'SERIAL';
  readonly supplier: string;
  readonly supplierTermMonths: number | null;
  readonly minimumStock: number;
  /** What we pay for one, in yuan. */
  readonly costYuan: number;
  /** What the market asks, in yuan. */
  readonly marketYuan: number;
  /** Models it fits; `=` before a model: an agreed equivalent of it. */
  readonly fits: readonly string[];
}

export type DemoPartCategory = 'BOARD' | 'ACCESSORY' | 'CONSUMABLE' | 'TOOL' | 'SUBSTITUTE';

/** A service of the fee standard, and what it costs in yuan. */
export interface DemoService {
  readonly code: string;
  readonly name: string;
  readonly costClass: 'LABOUR' | 'VISIT' | 'BOARD_REPAIR' | 'PART_REPAIR' | 'SOFTWARE_UPGRADE';
  readonly unit: string;
  readonly yuan: number;
}

type Line = readonly [
  number: string,
  name: string,
  model: string | null,
  unit: string,
  costYuan: number,
  marketYuan: number,
  minimum: number,
  fits?: string,
];

interface Shelf {
  readonly category: DemoPartCategory;
  readonly supplier: string;
  readonly months: number | null;
  readonly tracking?: 'SERIAL';
  readonly of: readonly Line[];
}

const shelves: readonly Shelf[] = [
  {
    category: 'SUBSTITUTE',
    supplier: '汀安视讯器材',
    months: 24,
    tracking: 'SERIAL',
    of: [
      ['BJ-TAD4021', '400万星光半球摄像机(备用)', 'TA-D4021S', '台', 455, 680, 4, 'TA-D4021S'],
      ['BJ-TAB4032', '400万红外枪式摄像机(备用)', 'TA-B4032R', '台', 480, 720, 4, 'TA-B4032R =TA-D4021S'],
      ['BJ-TAN1602', '16路网络硬盘录像机(备用)', 'TA-N1602', '台', 1_980, 2_860, 2, 'TA-N1602'],
      ['BJ-TAN6408', '64路网络硬盘录像机(备用)', 'TA-N6408', '台', 6_900, 9_800, 1, 'TA-N6408 =TA-N1602'],
      ['BJ-CLS2428', '24口千兆接入交换机(备用)', 'CL-S2428', '台', 1_150, 1_650, 2, 'CL-S2428'],
      ['BJ-CGF7', '人脸识别门禁一体机(备用)', 'CG-F7', '台', 1_390, 1_980, 2, 'CG-F7'],
      ['BJ-DKL500', '车牌识别一体机(备用)', 'DK-L500', '套', 3_900, 5_400, 1, 'DK-L500'],
      ['BJ-YYR10', '10寸可视室内机(备用)', 'YY-R10', '台', 390, 560, 3, 'YY-R10'],
    ],
  },
  {
    category: 'BOARD',
    supplier: '津桥电路维修',
    months: 12,
    of: [
      ['BK-NVR-M', '录像机主板', 'TA-N6408-MB', '块', 1_260, 1_820, 2, 'TA-N6408'],
      ['BK-NVR-S', '录像机主板', 'TA-N1602-MB', '块', 420, 640, 2, 'TA-N1602'],
      ['BK-NVR-P', '录像机电源板', 'TA-N-PSU', '块', 138, 210, 3, 'TA-N6408 TA-N1602'],
      ['BK-ALM-128', '报警主机主板', 'YL-M128-MB', '块', 690, 980, 1, 'YL-M128'],
      ['BK-ALM-EX', '报警主机扩展板', 'YL-EX16', '块', 165, 248, 2, 'YL-M128'],
      ['BK-EF-HV', '电子围栏高压模块', 'YL-EF6-HV', '块', 520, 760, 1, 'YL-EF6'],
      ['BK-CTL-2', '门禁控制器主板', 'CG-C2-MB', '块', 310, 460, 2, 'CG-C2'],
      ['BK-GATE-Z', '道闸控制板', 'DK-Z30-CB', '块', 385, 560, 2, 'DK-Z30'],
      ['BK-LPR-CAP', '车牌识别抓拍板', 'DK-L500-CP', '块', 860, 1_240, 1, 'DK-L500'],
      ['BK-DDC-24', '直接数字控制器主板', 'HX-DDC24-MB', '块', 1_480, 2_150, 1, 'HX-DDC24'],
      ['BK-SW-PSU', '交换机电源模块', 'CL-PSU250', '块', 295, 430, 2, 'CL-S2428 CL-S5648'],
      ['BK-UNIT-DR', '单元门口机驱动板', 'YY-U8F-DB', '块', 240, 355, 2, 'YY-U8F'],
    ],
  },
  {
    category: 'ACCESSORY',
    supplier: '浦和安防配件',
    months: 12,
    of: [
      ['PJ-PSU12-2', '12V2A摄像机电源', 'PS-1202', '个', 18.5, 32, 40, 'TA-D4021S TA-B4032R'],
      ['PJ-PSU12-5', '12V5A集中供电电源', 'PS-1205', '个', 46, 75, 12, 'TA-D4021S TA-B4032R TA-B8051C'],
      ['PJ-PSU24', '24V3A球机电源', 'PS-2403', '个', 62, 98, 6, 'TA-P2240'],
      ['PJ-HDD4', '4TB监控级硬盘', 'HD-4000V', '块', 498, 640, 8, 'TA-N1602 TA-N6408'],
      ['PJ-HDD8', '8TB监控级硬盘', 'HD-8000V', '块', 960, 1_220, 6, 'TA-N6408'],
      ['PJ-SPD-V', '视频防雷器', 'SPD-RJ45', '只', 38, 66, 20, 'TA-D4021S TA-B4032R TA-B8051C TA-P2240'],
      ['PJ-SPD-P', '电源防雷器', 'SPD-220', '只', 72, 118, 10],
      ['PJ-LENS', '摄像机镜头组', 'TA-LN28', '只', 85, 140, 6, 'TA-B4032R'],
      ['PJ-DOME', '半球透明罩', 'TA-DM40', '只', 12, 24, 15, 'TA-D4021S'],
      ['PJ-BRKT', '壁装支架', 'TA-BR1', '只', 14, 28, 20, 'TA-B4032R TA-B8051C'],
      ['PJ-BAT7', '12V7Ah蓄电池', 'BT-1207', '只', 68, 105, 10, 'YL-M128 YL-EF6'],
      ['PJ-BAT17', '12V17Ah蓄电池', 'BT-1217', '只', 142, 215, 4, 'YL-M128'],
      ['PJ-LOCK-PSU', '门禁电源', 'CG-PS5', '只', 96, 150, 6, 'CG-C2 CG-M280'],
      ['PJ-EXIT', '出门按钮', 'CG-EB1', '只', 16, 30, 15, 'CG-C2'],
      ['PJ-READER', '感应读卡器', 'CG-R1', '只', 88, 130, 8, 'CG-R1'],
      ['PJ-ARM', '道闸闸杆4米', 'DK-ARM4', '根', 180, 290, 4, 'DK-Z30'],
      ['PJ-SPRING', '道闸平衡弹簧', 'DK-SP30', '根', 65, 110, 6, 'DK-Z30'],
      ['PJ-LOOP', '车辆检测器', 'DK-VD1', '只', 128, 195, 4, 'DK-Z30 DK-L500'],
      ['PJ-SFP', '千兆光模块', 'CL-SFP-LX', '只', 78, 125, 12, 'CL-S2428 CL-S5648 CL-S9008'],
      ['PJ-FAN', '机柜风扇', 'FN-120', '只', 26, 45, 10],
      ['PJ-SENSOR', '温湿度探头', 'HX-TH2-P', '只', 132, 200, 4, 'HX-TH2'],
      ['PJ-MOTOR', '电动调节阀执行器', 'HX-V50-A', '只', 640, 930, 1, 'HX-V50'],
    ],
  },
  {
    category: 'CONSUMABLE',
    supplier: '瀚川线缆',
    months: null,
    of: [
      ['HC-CAT6', '六类非屏蔽网线', 'CAT6-UTP', '箱', 520, 690, 6],
      ['HC-RVV2', 'RVV2×1.0电源线', 'RVV-210', '卷', 265, 360, 5],
      ['HC-RVVP4', 'RVVP4×0.5信号线', 'RVVP-405', '卷', 310, 420, 4],
      ['HC-FIBER', '8芯单模室外光缆', 'GYXTW-8B1', '米', 2.4, 3.8, 500],
      ['HC-RJ45', '六类水晶头', 'RJ45-C6', '盒', 42, 68, 10],
      ['HC-TAPE', '防水胶带', null, '卷', 8, 15, 20],
      ['HC-TIE', '尼龙扎带4×200', null, '包', 6.5, 12, 30],
      ['HC-CARD', '感应卡', 'IC-M1', '张', 1.2, 2.8, 300, 'CG-R1'],
      ['HC-FUSE', '玻璃保险丝5A', null, '盒', 9, 18, 10],
      ['HC-CLEAN', '镜头清洁套装', null, '套', 15, 29, 10],
    ],
  },
  {
    category: 'TOOL',
    supplier: '矩阵仪器',
    months: 12,
    tracking: 'SERIAL',
    of: [
      ['GJ-IPC', '网络视频测试仪', 'IPC-9800', '台', 1_850, 2_600, 1],
      ['GJ-OTDR', '光时域反射仪', 'OT-200', '台', 6_400, 8_800, 0],
      ['GJ-FUSION', '光纤熔接机', 'FS-60', '台', 8_600, 11_500, 0],
      ['GJ-LADDER', '绝缘伸缩梯', 'LD-5M', '架', 420, 620, 1],
    ],
  },
];

/** Spares, boards, accessories, consumables and tools of the demo company's store. */
export const demoParts: readonly DemoPart[] = shelves.flatMap(
  ({ of, category, supplier, months, tracking }) =>
    of.map(([number, name, model, unit, costYuan, marketYuan, minimumStock, fits]) => ({
      number,
      name,
      model,
      unit,
      category,
      tracking: tracking ?? 'QUANTITY',
      supplier,
      supplierTermMonths: months,
      minimumStock,
      costYuan,
      marketYuan,
      fits: fits?.split(' ') ?? [],
    })),
);

/** The fee standard. Software upgrades cost nothing for life (W-11). */
export const demoServices: readonly DemoService[] = [
  { code: 'FW-GS-P', name: '人工费(初级技工)', costClass: 'LABOUR', unit: '小时', yuan: 80 },
  { code: 'FW-GS-Z', name: '人工费(中级技工)', costClass: 'LABOUR', unit: '小时', yuan: 120 },
  { code: 'FW-GS-G', name: '人工费(高级工程师)', costClass: 'LABOUR', unit: '小时', yuan: 200 },
  { code: 'FW-SM', name: '上门费(市区)', costClass: 'VISIT', unit: '次', yuan: 150 },
  { code: 'FW-SM-J', name: '上门费(郊县)', costClass: 'VISIT', unit: '次', yuan: 260 },
  { code: 'FW-BK', name: '板卡维修', costClass: 'BOARD_REPAIR', unit: '块', yuan: 320 },
  { code: 'FW-PJ', name: '配件维修', costClass: 'PART_REPAIR', unit: '件', yuan: 120 },
  { code: 'FW-RJ', name: '软件升级', costClass: 'SOFTWARE_UPGRADE', unit: '次', yuan: 0 },
];
