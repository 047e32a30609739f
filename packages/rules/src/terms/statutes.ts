import type { Localized } from '../kernel/localized.js';

/** A statute a contract may not fall below, in its own words. Counsel confirms every use of it. */
export interface Statute {
  readonly name: Localized;
  readonly article: string;
  readonly quote: string;
}

const retentionMeasures: Localized = {
  zh: '建设工程质量保证金管理办法(建质〔2017〕138号)',
  en: 'Measures on retention money in construction (建质〔2017〕138号)',
};

export const statutes = {
  retentionPercent: {
    name: retentionMeasures,
    article: '第七条',
    quote: '保证金总预留比例不得高于工程价款结算总额的3%',
  },
  defectPeriod: {
    name: retentionMeasures,
    article: '第二条',
    quote: '缺陷责任期一般为1年,最长不超过2年,由发、承包双方在合同中约定',
  },
  returnCheck: {
    name: retentionMeasures,
    article: '第十一条',
    quote: '发包人在接到承包人返还保证金申请后,应于14天内会同承包人按照合同约定的内容进行核实',
  },
  workmanship: {
    name: { zh: '建设工程质量管理条例', en: 'Regulation on construction quality' },
    article: '第四十条第(四)项',
    quote: '电气管线、给排水管道、设备安装和装修工程,为2年',
  },
} as const satisfies Record<string, Statute>;
