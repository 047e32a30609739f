import { type Fen, formatYuan } from '../kernel/fen.js';
import type { Localized } from '../kernel/localized.js';
import type { DayNumber } from '../kernel/plain-date.js';
import { spokenDay } from '../kernel/spoken-date.js';
import type { Ruling } from './ruling.js';
import type { Standing } from './standing.js';

/** The answer in one sentence that can be read to a client on the phone. */
export function sentenceOf(standing: Standing, ruling: Ruling, clientFen: Fen | undefined): Localized {
  const number = standing.line?.contractNumber ?? '';
  const day = lastDayOf(standing);
  const { zh: dateZh, en: dateEn } = day === null ? noDay : spokenDay(day);
  switch (ruling.saying) {
    case 'FREE':
      return {
        zh: `这次维修免费:合同${number}的质保期到${dateZh}为止。`,
        en: `This repair is free: the free period of contract ${number} runs through ${dateEn}.`,
      };
    case 'FREE_PART':
      return {
        zh: `这次维修免费:合同${number}换上的零件保到${dateZh}为止。`,
        en: `This repair is free: the part replaced under contract ${number} is covered through ${dateEn}.`,
      };
    case 'FREE_WORKMANSHIP':
      return {
        zh: `这次维修免费:合同${number}的施工质量由我公司保到${dateZh}为止。`,
        en: `This repair is free: our workmanship under contract ${number} is covered through ${dateEn}.`,
      };
    case 'FREE_REVIEW':
      return {
        zh: `这次维修先按免费办理,原因查明后再核对:合同${number}的质保期到${dateZh}为止。`,
        en: `This repair is treated as free while we look for the cause: the free period of contract ${number} runs through ${dateEn}.`,
      };
    case 'NOT_YET_ACCEPTED':
      return {
        zh: `设备尚未验收,由我公司负责修好,不收费(合同${number})。`,
        en: `The device is not accepted yet, so we put it right at no charge (contract ${number}).`,
      };
    case 'EXCLUDED':
      return {
        zh: `设备在质保期内,但这个损坏原因不在免费范围,需要收费,我们先报价再维修(合同${number})。`,
        en: `The device is within its free period, but this cause is not covered: the repair is charged, and we quote before we start (contract ${number}).`,
      };
    case 'EXCLUDED_BEFORE_ACCEPTANCE':
      return {
        zh: `设备尚未验收,但这个损坏原因不由我公司负责,需要收费,我们先报价再维修(合同${number})。`,
        en: `The device is not accepted yet, but this cause is not ours to answer for: the repair is charged, and we quote before we start (contract ${number}).`,
      };
    case 'EXCLUDED_PROPOSED':
      return {
        zh: `工程师初步判断的损坏原因不在免费范围:经您确认后需要收费,我们先报价再维修(合同${number})。`,
        en: `By the engineer's first finding the cause is not covered: once you confirm it the repair is charged, and we quote before we start (contract ${number}).`,
      };
    case 'SHARED':
      return shared('这次维修按证据分担', 'This repair is shared by evidence', number, ruling, clientFen);
    case 'SHARED_PROPOSED':
      return shared(
        '按工程师初步判断的证据分担,经您确认后',
        "By the engineer's first finding the repair is shared; once you confirm it",
        number,
        ruling,
        clientFen,
      );
    case 'DISPUTED':
      return {
        zh: `我们先修好设备,费用暂缓,等原因确认后再定(合同${number})。`,
        en: `We repair the device now and hold the charge until the cause is settled (contract ${number}).`,
      };
    case 'CONFLICT':
      return {
        zh: `我们先修好设备,费用暂缓:合同${number}的两处条款没有先后,由主管核定。`,
        en: `We repair the device now and hold the charge: two clauses of contract ${number} meet without an order, and a supervisor decides.`,
      };
    case 'START_UNKNOWN':
      return {
        zh: `我们先修好设备,费用暂缓:合同${number}的起算日还没有确认。`,
        en: `We repair the device now and hold the charge: the start of cover under contract ${number} is not confirmed yet.`,
      };
    case 'PAID':
      return {
        zh: `质保期已满,设备在保修期内(到${dateZh}为止),维修收费,价格先与您商定(合同${number})。`,
        en: `The free period is over and the paid period runs through ${dateEn}: the repair is charged at a price agreed with you first (contract ${number}).`,
      };
    case 'AFTER':
      return {
        zh: `保障已于${dateZh}届满,维修按收费标准收费(合同${number})。`,
        en: `Cover ended on ${dateEn}: the repair is charged by our fee standard (contract ${number}).`,
      };
    case 'RETIRED':
      return {
        zh: `设备已于${dateZh}退役,不再有保障,维修按收费标准收费。`,
        en: `The device was retired on ${dateEn} and is no longer covered: the repair is charged by our fee standard.`,
      };
    case 'NO_FREE_PERIOD':
      return {
        zh: `合同${number}没有承诺免费期,维修按收费标准收费。`,
        en: `Contract ${number} promises no free period: the repair is charged by our fee standard.`,
      };
    case 'NO_CONTRACT':
      return {
        zh: '没有合同列有这台设备,维修按收费标准收费。',
        en: 'No contract lists this device: the repair is charged by our fee standard.',
      };
    case 'SOFTWARE_FREE':
      return {
        zh: '软件升级终身免费,人工和上门也不收费。',
        en: 'Software upgrades are free for life, labour and visit included.',
      };
    case 'SOFTWARE_ENDED':
      return {
        zh: '这台设备的软件升级服务已经终止,如需继续我们先报价。',
        en: 'Software upgrades for this device have ended; should you want more, we quote first.',
      };
    case 'HARDWARE':
      return {
        zh: '软件升级免费,需要的新硬件或授权我们先报价。',
        en: 'The upgrade is free; the new hardware or licence it needs is quoted first.',
      };
    case 'PHONE_FREE':
      return { zh: '电话技术支持长期免费。', en: 'Support by telephone is free without end.' };
  }
}

function shared(
  zh: string,
  en: string,
  number: string,
  { clientPercent }: Ruling,
  clientFen: Fen | undefined,
): Localized {
  const sum = clientFen === undefined ? null : formatYuan(clientFen);
  return {
    zh: `${zh},您承担${clientPercent}%${sum === null ? '' : `(${sum})`},其余由我公司承担(合同${number})。`,
    en: `${en}: you bear ${clientPercent} %${sum === null ? '' : ` (${sum})`}, we bear the rest (contract ${number}).`,
  };
}

/** The winner's last day; where nothing is live, the last day in service or of any cover. */
function lastDayOf({ winner, spans, reason, lastDay }: Standing): DayNumber | null {
  if (winner !== null) return winner.untilDay - 1;
  if (reason === 'RETIRED') return lastDay;
  if (reason !== 'ENDED') return null;
  let last: DayNumber | null = null;
  for (const span of spans) if (last === null || span.untilDay - 1 > last) last = span.untilDay - 1;
  return last;
}

const noDay: Localized = { zh: '', en: '' };
