import type { Provisional } from '../kernel/decision.js';
import { type DayNumber, formatDay } from '../kernel/plain-date.js';

/** The end falls in a year whose notice is not out: `affects` says whether the answer itself could change. */
export function calendarNotLoaded(endDay: DayNumber, affects: 'ANSWER' | 'END_DATE'): Provisional {
  const year = formatDay(endDay).slice(0, 4);
  const key = affects === 'ANSWER' ? year : `${year} end`;
  const known = written.get(key);
  if (known !== undefined) return known;
  const provisional: Provisional = {
    reason: 'CALENDAR_NOT_LOADED',
    settles: {
      zh: `${year}年的放假安排尚未录入:录入工作日历后,止日可能顺延。`,
      en: `The holidays of ${year} are not loaded yet: once they are, the end may move to a later working day.`,
    },
    affects,
  };
  written.set(key, provisional);
  return provisional;
}

export const causeUnconfirmed: Provisional = {
  reason: 'CAUSE_UNCONFIRMED',
  settles: {
    zh: '损坏原因由工程师提出,等甲方签字确认或提出异议。',
    en: "The cause is the engineer's proposal: the client's signature or objection settles it.",
  },
};

export const startProposed: Provisional = {
  reason: 'START_PROPOSED',
  settles: {
    zh: '起算日是建议的:由人按验收单或甲方的答复确认。',
    en: "The start is proposed: a person confirms it by the certificate or the client's answer.",
  },
};

export const startUnknown: Provisional = {
  reason: 'START_UNKNOWN',
  settles: {
    zh: '起算日未知:找到列有该设备的验收单后确定。',
    en: 'The start is unknown: the acceptance certificate that lists the device settles it.',
  },
};

export const takeOverUnknown: Provisional = {
  reason: 'TAKE_OVER_UNKNOWN',
  settles: {
    zh: '没有移交记录,按尚未移交处理:录入移交日期后确定。',
    en: 'No take-over is recorded, so custody counts as ours: the date of take-over settles it.',
  },
};

/** One object per year: bounded by the years contracts end in. */
const written = new Map<string, Provisional>();
