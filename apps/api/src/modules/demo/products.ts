import type { PlainDate } from '../../platform/clock.js';
import type { SystemCategory } from '../products/product.entity.js';

/** A model we sell, as the demo lists it. Brands are invented. */
export interface Model {
  readonly name: string;
  readonly model: string;
  readonly category: SystemCategory;
  readonly manufacturer: string;
  readonly unit: string;
  /** First letters of its serials. */
  readonly prefix: string;
  /** How often it is installed, among those of its category. */
  readonly weight: number;
  /** What one costs, in yuan. */
  readonly yuan: number;
  readonly oemTermMonths: number | null;
  /** Years since the maker ended the software; null while it is alive. */
  readonly softwareEndedYearsAgo: number | null;
}

type Line = readonly [
  name: string,
  model: string,
  prefix: string,
  weight: number,
  yuan: number,
  oemMonths?: number,
];

const lines: Readonly<Record<SystemCategory, { maker: string; unit: string; of: readonly Line[] }>> = {
  CCTV: {
    maker: '汀安视讯',
    unit: '台',
    of: [
      ['400万星光半球摄像机', 'TA-D4021S', 'TAD', 30, 680, 24],
      ['400万红外枪式摄像机', 'TA-B4032R', 'TAB', 26, 720, 24],
      ['800万全彩筒机', 'TA-B8051C', 'TBC', 12, 1_180, 24],
      ['200万高速球形摄像机', 'TA-P2240', 'TAP', 6, 3_650, 24],
      ['64路网络硬盘录像机', 'TA-N6408', 'TAN', 3, 9_800, 36],
      ['16路网络硬盘录像机', 'TA-N1602', 'TNR', 4, 2_860, 36],
      ['55寸拼接显示单元', 'TA-V55L', 'TAV', 1, 7_400, 12],
    ],
  },
  ALARM: {
    maker: '砚联电子',
    unit: '只',
    of: [
      ['双鉴红外探测器', 'YL-PIR20', 'YLP', 30, 145, 12],
      ['主动红外对射', 'YL-AB100', 'YLA', 12, 420, 12],
      ['紧急报警按钮', 'YL-SOS2', 'YLS', 20, 48],
      ['总线报警主机', 'YL-M128', 'YLM', 2, 3_200, 24],
      ['电子围栏脉冲主机', 'YL-EF6', 'YLE', 2, 4_600, 24],
    ],
  },
  INTERCOM: {
    maker: '檐语智能',
    unit: '台',
    of: [
      ['10寸可视室内机', 'YY-R10', 'YYR', 36, 560, 18],
      ['单元门口主机', 'YY-U8F', 'YYU', 8, 2_480, 18],
      ['管理中心机', 'YY-C20', 'YYC', 1, 5_200, 24],
    ],
  },
  SMART_HOME: {
    maker: '檐语智能',
    unit: '套',
    of: [
      ['家居智能网关', 'YY-G5', 'YYG', 10, 480, 12],
      ['智能开关面板', 'YY-K4', 'YYK', 24, 160, 12],
      ['电动窗帘电机', 'YY-W3', 'YYW', 8, 620, 24],
      ['可燃气体探测器', 'YY-Q1', 'YYQ', 10, 210, 12],
    ],
  },
  NETWORK: {
    maker: '苍峦网络',
    unit: '台',
    of: [
      ['24口千兆接入交换机', 'CL-S2428', 'CLS', 20, 1_650, 36],
      ['48口汇聚交换机', 'CL-S5648', 'CLT', 5, 6_800, 36],
      ['核心交换机', 'CL-S9008', 'CLC', 1, 38_500, 36],
      ['吸顶无线接入点', 'CL-W660', 'CLW', 24, 780, 24],
      ['下一代防火墙', 'CL-F300', 'CLF', 1, 16_800, 12],
    ],
  },
  PARKING: {
    maker: '渡口通行',
    unit: '套',
    of: [
      ['车牌识别一体机', 'DK-L500', 'DKL', 14, 5_400, 18],
      ['直流变频道闸', 'DK-Z30', 'DKZ', 14, 3_300, 18],
      ['车位超声波探测器', 'DK-U2', 'DKU', 40, 120, 12],
      ['自助缴费机', 'DK-P10', 'DKP', 2, 12_600, 12],
    ],
  },
  ACCESS_CONTROL: {
    maker: '岑观门禁',
    unit: '台',
    of: [
      ['人脸识别门禁一体机', 'CG-F7', 'CGF', 14, 1_980, 24],
      ['双门门禁控制器', 'CG-C2', 'CGC', 12, 860, 24],
      ['感应读卡器', 'CG-R1', 'CGR', 24, 130, 12],
      ['磁力锁', 'CG-M280', 'CGM', 20, 190, 12],
      ['三辊闸通道', 'CG-T3', 'CGT', 3, 8_900, 18],
    ],
  },
  BUILDING_AUTOMATION: {
    maker: '恒序楼控',
    unit: '台',
    of: [
      ['直接数字控制器', 'HX-DDC24', 'HXD', 10, 4_200, 24],
      ['风管温湿度传感器', 'HX-TH2', 'HXT', 24, 320, 12],
      ['电动调节阀', 'HX-V50', 'HXV', 10, 1_450, 18],
      ['楼控网络引擎', 'HX-NE8', 'HXN', 2, 18_600, 24],
    ],
  },
};

/** Models whose maker has ended the software (Q28), and how long ago. */
const ended: Readonly<Record<string, number>> = { 'TA-N1602': 1, 'YY-C20': 2 };

export const models: readonly Model[] = Object.entries(lines).flatMap(([category, { maker, unit, of }]) =>
  of.map(([name, model, prefix, weight, yuan, oemMonths]) => ({
    name,
    model,
    category: category as SystemCategory,
    manufacturer: maker,
    unit,
    prefix,
    weight,
    yuan,
    oemTermMonths: oemMonths ?? null,
    softwareEndedYearsAgo: ended[model] ?? null,
  })),
);

/** The last day of a year some years ago. */
export function yearEnd(today: PlainDate, yearsAgo: number): PlainDate {
  return `${Number(today.slice(0, 4)) - yearsAgo}-12-31`;
}
