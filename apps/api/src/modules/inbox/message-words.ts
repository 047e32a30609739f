import type { PlainDate } from '../../platform/clock.js';
import type { Localized } from '../../platform/errors.js';

export const messageKinds = [
  'CERTIFICATE_EXPIRY',
  'CERTIFICATE_REVIEW',
  'QUALIFICATION_EXPIRY',
  'QUALIFICATION_REVIEW',
] as const;
export type MessageKind = (typeof messageKinds)[number];

/** What a message tells, apart from its words. Nothing personal but a name. */
export interface MessageFacts {
  /** Whose certificate; null for the company's. */
  readonly person: string | null;
  readonly type: Localized;
  readonly dueOn: PlainDate;
  /** From the day it was told to `dueOn`; negative after it. */
  readonly daysLeft: number;
}

/** Something to tell, and what it is about. */
export interface Message {
  readonly kind: MessageKind;
  readonly facts: MessageFacts;
  /** GraphQL type: `Certificate`. */
  readonly entity: string;
  readonly entityId: string;
}

/** One sentence, in both languages. */
export function messageText({ kind, facts }: Pick<Message, 'kind' | 'facts'>): Localized {
  const { dueOn, daysLeft } = facts;
  const what = subject(facts);
  const { zh, en } = kind.endsWith('_REVIEW') ? reviewWords : expiryWords;
  return {
    zh: `${what.zh}${daysLeft < 0 ? zh.over : zh.ahead}${dueOn}${inDays(daysLeft).zh}`,
    en: `${what.en} ${daysLeft < 0 ? en.over : en.ahead} ${dueOn}${inDays(daysLeft).en}`,
  };
}

const expiryWords = {
  zh: { ahead: '将到期,有效期至 ', over: '已过期,有效期至 ' },
  en: { ahead: 'is valid until', over: 'was valid until' },
};

const reviewWords = {
  zh: { ahead: '应复审,最迟 ', over: '复审已逾期,最迟 ' },
  en: { ahead: 'has to be reviewed by', over: 'should have been reviewed by' },
};

function subject({ person, type }: MessageFacts): Localized {
  if (person === null) return { zh: `公司资质「${type.zh}」`, en: `The company's ${type.en}` };
  return { zh: `${person}的「${type.zh}」`, en: `${person}: ${type.en}` };
}

function inDays(days: number): Localized {
  if (days === 0) return { zh: ',今天是最后一天。', en: ', today is the last day.' };
  if (days < 0) return { zh: `,已过 ${-days} 天。`, en: `, ${count(-days)} ago.` };
  return { zh: `,还有 ${days} 天。`, en: `, ${count(days)} left.` };
}

function count(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}
