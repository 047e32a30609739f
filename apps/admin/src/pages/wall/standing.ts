import {
  bestCertificate,
  type CertificateOutcome,
  type CertificateTone,
  certificateOutcome,
  type PlainDate,
  toneOf,
} from '@jiannuo/rules';
import type { WallCell, WallRow } from './wall';

/** How the best certificate of a cell stands on a day. */
export interface Standing extends CertificateOutcome {
  readonly certificateId: string;
  readonly tone: CertificateTone;
  /** Of this type the person holds more than the one that speaks. */
  readonly others: number;
}

/** What a cell says on a day; null where nothing is held. */
export function standingOn(cell: WallCell, on: PlainDate): Standing | null {
  const best = cell.length === 1 ? cell[0] : bestCertificate(cell, on);
  if (best === null || best === undefined) return null;
  const outcome = certificateOutcome(best, on);
  return {
    ...outcome,
    certificateId: best.id,
    tone: toneOf(outcome.state, outcome.daysLeft),
    others: cell.length - 1,
  };
}

/** A cell that counts on a day: one of its certificates is valid. */
export function countsOn(cell: WallCell, on: PlainDate): boolean {
  return cell.some((certificate) => certificateOutcome(certificate, on).state === 'VALID');
}

/** How many people and certificates fall out, and where. */
export interface FallingOut {
  readonly people: number;
  readonly certificates: number;
  readonly byColumn: ReadonlyMap<number, number>;
  /** Of each row that loses something: its columns. */
  readonly byPerson: ReadonlyMap<string, readonly number[]>;
}

/** Who has something in these columns that counts on the first day, and nothing there that counts on the second. */
export function whoFallsOut(
  rows: readonly WallRow[],
  columns: readonly number[],
  { from, until }: { readonly from: PlainDate; readonly until: PlainDate },
): FallingOut {
  const byColumn = new Map<number, number>();
  const byPerson = new Map<string, readonly number[]>();
  let certificates = 0;
  for (const { person, cells } of rows) {
    const lost = columns.filter((column) => {
      const cell = cells[column] ?? [];
      return countsOn(cell, from) && !countsOn(cell, until);
    });
    if (lost.length === 0) continue;
    byPerson.set(person.id, lost);
    certificates += lost.length;
    for (const column of lost) byColumn.set(column, (byColumn.get(column) ?? 0) + 1);
  }
  return { people: byPerson.size, certificates, byColumn, byPerson };
}
