import { text } from '../../kernel/localized.js';
import type { AttemptEnd, AttemptFacts } from '../facts.js';

/** 'FREE 完成 2026-06-03 重现 2026-06-30' → an attempt; a last word changes where or what it was. */
export function attemptOf(line: string, index: number): AttemptFacts {
  const [stage = '', end = '', endedOn = '', ...rest] = line.split(' ');
  const dayAfter = (word: string) => rest[rest.indexOf(word) + 1] ?? null;
  const elsewhere = rest.some((word) => word.startsWith('别处'));
  return {
    id: `第${index + 1}次`,
    positionId: elsewhere ? '5号楼大堂' : '3号楼大堂',
    faultFamily: '无图像',
    rootCause: rest.includes('别处同因') ? '电源板老化' : null,
    stage: stage as AttemptFacts['stage'],
    end: ends[end] ?? 'OPEN',
    endedOn,
    rejectedOn: rest.includes('拒收') ? dayAfter('拒收') : null,
    returnedOn: rest.includes('重现') ? dayAfter('重现') : null,
    ruling: rest.includes('认定相同') ? 'SAME' : rest.includes('认定不同') ? 'NOT_SAME' : null,
    clientAsserts: rest.includes('别处主张'),
  };
}

/** The words of such a line, as the examples show them. */
export const attemptWords = {
  FREE: text('质保期', 'free period'),
  PAID: text('保修期', 'paid period'),
  AFTER: text('保修期过后', 'after the paid period'),
  完成: text('宣告修好', 'declared done'),
  无故障: text('未发现故障', 'no fault found'),
  未进门: text('没能进门', 'no access'),
  检查: text('只是检查', 'inspection only'),
  备用机: text('放置备用机', 'loaner placed'),
  重现: text('重现', 'back'),
  拒收: text('拒收', 'rejected'),
  换机: text('(换了设备)', '(device swapped)'),
  别处同因: text('(别的位置,根本原因相同)', '(elsewhere, same root cause)'),
  别处主张: text('(别的位置,客户主张相同)', '(elsewhere, client asserts)'),
  认定相同: text('(主管认定相同)', '(ruled the same)'),
  认定不同: text('(主管认定不同)', '(ruled different)'),
};

const ends: Readonly<Record<string, AttemptEnd>> = {
  完成: 'DECLARED_DONE',
  无故障: 'NO_FAULT_FOUND',
  未进门: 'NO_ACCESS',
  检查: 'INSPECTION_ONLY',
  备用机: 'LOANER_PLACED',
};
