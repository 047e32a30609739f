import type { Sheet } from './sheet';

/** The sentences of a refusal, at the line they are about. */
export interface SheetProblems {
  /** Key of a line → its sentences. */
  readonly lines: Readonly<Record<string, readonly string[]>>;
  /** Field of the sheet (`reason`, `placeId`, …) → its sentence. */
  readonly fields: Readonly<Record<string, string>>;
  /** What belongs to no field that is shown. */
  readonly rest: readonly string[];
}

export const noProblems: SheetProblems = { lines: {}, fields: {}, rest: [] };

const shown = new Set([
  'placeId',
  'fromPlaceId',
  'toPlaceId',
  'shelfId',
  'reference',
  'reason',
  'deviceId',
  'contractId',
  'issuePostingId',
  'oemPostingId',
]);

/** `lines.3.quantity` belongs to the fourth line sent; everything typed stays. */
export function problemsOf(
  errors: Readonly<Record<string, unknown>> | undefined,
  lines: Sheet['lines'],
): SheetProblems {
  const ofLines: Record<string, string[]> = {};
  const fields: Record<string, string> = {};
  const rest: string[] = [];
  for (const [path, sentence] of Object.entries(errors ?? {})) {
    if (typeof sentence !== 'string') continue;
    const line = lines[Number(/^lines\.(\d+)(\.|$)/.exec(path)?.[1] ?? Number.NaN)];
    if (line !== undefined) ofLines[line.key] = [...(ofLines[line.key] ?? []), sentence];
    else if (shown.has(path)) fields[path] = sentence;
    else rest.push(sentence);
  }
  return { lines: ofLines, fields, rest };
}

/** A line that is changed or removed is no longer wrong. */
export function withoutLine(problems: SheetProblems, key: string): SheetProblems {
  return {
    ...problems,
    lines: Object.fromEntries(Object.entries(problems.lines).filter(([of]) => of !== key)),
  };
}
