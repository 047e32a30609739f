import { MAX_COLUMNS } from './table.js';

export interface Area {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** 'B2:C4' → rows 2 to 4, columns 1 to 2, no wider than what we read. */
export function areaOf(reference: string): Area {
  const [from = '', to = from] = reference.split(':');
  return {
    fromRow: rowOf(from),
    toRow: rowOf(to),
    fromColumn: columnOf(from),
    toColumn: Math.min(columnOf(to), MAX_COLUMNS - 1),
  };
}

/** 'AB12' → 27. */
export function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? 'A')
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** 27 → 'AB'. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

function rowOf(reference: string): number {
  return Number(/\d+$/.exec(reference)?.[0] ?? 0);
}
