import type { PlainCell, RawCell } from '../import-terms.js';

/** Why a cell cannot be read, to stand behind the name of its field. */
export interface Complaint {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** What a cell says, written in our one way; or why it says nothing we understand. */
export type CellReader = (cell: PlainCell) => string | Complaint;

/** A cell as people read it. */
export function plainText(cell: PlainCell): string {
  if (typeof cell === 'string') return cell;
  return 'date' in cell ? cell.date : cell.number;
}

/** What any cell shows; null for nothing. */
export function cellText(cell: RawCell): string | null {
  if (cell === null || (typeof cell === 'object' && 'unreadable' in cell)) return null;
  return plainText(typeof cell === 'object' && 'formula' in cell ? cell.formula : cell);
}

/** Digits, signs and letters typed in full width are the same ones. */
export function halfWidth(text: string): string {
  return text.normalize('NFKC').trim();
}
