import type { Localized } from '@jiannuo/rules';

/** DEVICES: the installed base · PARTS: the part catalogue · PRICES: the draft of a price list · PEOPLE: staff · CERTIFICATES. */
export const importKindNames = ['DEVICES', 'PARTS', 'PRICES', 'PEOPLE', 'CERTIFICATES'] as const;
export type ImportKindName = (typeof importKindNames)[number];

/** Column index → name of a field of the kind; a column not named is left out. */
export type ColumnMapping = Readonly<Record<string, string>>;

/** Text; a date told by its format; or a number, with the date it would be in the file's own date system. */
export type PlainCell =
  | string
  | { readonly date: string }
  | { readonly number: string; readonly asDate: string };

/**
 * What a cell holds as the file says it: nothing; a value somebody typed; the result a formula had when the file
 * was saved, which nobody typed; or the reason it cannot be read.
 */
export type RawCell =
  | PlainCell
  | null
  | { readonly formula: PlainCell }
  | { readonly unreadable: 'FORMULA' | 'ERROR' };

export interface ImportColumn {
  readonly index: number;
  readonly header: string;
  readonly field: string | null;
  /** False once a person has chosen. */
  readonly guessed: boolean;
  /** Out of sight in the sheet. It is read like the others. */
  readonly hidden: boolean;
  readonly samples: readonly string[];
}

/**
 * What applying a row would do. NEW: enters something · CHANGED: changes it · DEARER, CHEAPER: changes a price ·
 * UNCHANGED: all as it is · GONE: in the price list and not in the file · REFUSED: cannot be applied, and why.
 */
export const rowFates = ['NEW', 'CHANGED', 'DEARER', 'CHEAPER', 'UNCHANGED', 'GONE', 'REFUSED'] as const;
export type RowFate = (typeof rowFates)[number];

/** Field → value as understood, written as text. A field that is empty in the file is absent: it says nothing. */
export type RowValues = Readonly<Partial<Record<string, string>>>;

/** What applying the row would change, field by field. */
export type FieldChanges = Readonly<
  Record<string, { readonly before: string | null; readonly after: string | null }>
>;

/** Why a row, or the whole file, cannot be taken: the field, the cell (`C5`), a stable code, and a sentence. */
export interface ImportProblem {
  readonly field: string | null;
  readonly cell?: string | null;
  /** What somebody typed there. */
  readonly written?: string | null;
  readonly code: string;
  readonly message: Localized;
}

/** What was done with something unusual in the file, so that nobody is surprised. */
export interface ImportNote {
  readonly code: string;
  readonly message: Localized;
}
