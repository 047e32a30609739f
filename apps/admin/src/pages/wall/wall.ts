import type { CertificateFacts, PlainDate, WorkKind } from '@jiannuo/rules';
import type { Spoken } from './use-pinyin';

/** A column of the wall. */
export interface WallType {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string | null | undefined;
  readonly permits: readonly WorkKind[];
  readonly proofRequired: boolean;
}

/** One certificate as the wall gets it: its dates, and whether a scan is there. */
export interface WallCertificate {
  readonly id: string;
  readonly typeId: string;
  readonly issuedOn: PlainDate;
  readonly validUntilOn?: PlainDate | null | undefined;
  readonly nextReviewOn?: PlainDate | null | undefined;
  readonly revokedOn?: PlainDate | null | undefined;
  readonly proved: boolean;
}

/** A person with all that is held. */
export interface WallPerson {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly department?: string | null | undefined;
  readonly post?: string | null | undefined;
  readonly regions: readonly string[];
  readonly skills: readonly string[];
  /** Last month for which social insurance is proved, 'YYYY-MM'. */
  readonly insuredUntil?: string | null | undefined;
  readonly certificates: readonly WallCertificate[];
}

/** A certificate as the rules of P-01 take it. */
export interface HeldCertificate extends CertificateFacts {
  readonly id: string;
}

/** What one person holds of one type: none, one, or after a renewal several. */
export type WallCell = readonly HeldCertificate[];

export interface WallRow {
  readonly person: WallPerson;
  /** In the order of the types. */
  readonly cells: readonly WallCell[];
  /** What a search looks through, in small letters. */
  readonly searchText: string;
}

/**
 * The answer of the API as rows and columns: once for an answer, whatever day is looked at. With `spoken`,
 * names are found by their sound too.
 */
export function rowsOf(
  types: readonly WallType[],
  people: readonly WallPerson[],
  spoken: Spoken | null = null,
): WallRow[] {
  const columns = new Map(types.map((type, index) => [type.id, { type, index }]));
  return people.map((person) => {
    const cells: HeldCertificate[][] = types.map(() => []);
    for (const certificate of person.certificates) {
      const column = columns.get(certificate.typeId);
      if (column === undefined) continue;
      cells[column.index]?.push(heldOf(certificate, column.type.proofRequired));
    }
    const searchText = [person.number, person.name, spoken?.(person.name), person.department, person.post];
    return { person, cells, searchText: searchText.filter(Boolean).join('\n').toLowerCase() };
  });
}

/** What the API leaves out where there is nothing to say, the rules take as null. */
export function heldOf(
  certificate: Omit<WallCertificate, 'typeId'>,
  proofRequired: boolean,
): HeldCertificate {
  return {
    id: certificate.id,
    issuedOn: certificate.issuedOn,
    validUntilOn: certificate.validUntilOn ?? null,
    nextReviewOn: certificate.nextReviewOn ?? null,
    revokedOn: certificate.revokedOn ?? null,
    proofRequired,
    proved: certificate.proved,
  };
}
