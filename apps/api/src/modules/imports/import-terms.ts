import type { Localized } from '@jiannuo/rules';

/** What a column can mean. W-01's fields, and what ties a device to its contract and certificate. */
export const importFields = [
  'productName',
  'model',
  'category',
  'serial',
  'soldOn',
  'position',
  'customerName',
  'contactName',
  'address',
  'postcode',
  'phone',
  'fax',
  'email',
  'contractNumber',
  'certificateNumber',
  'acceptedOn',
] as const;
export type ImportField = (typeof importFields)[number];

/** Column index → field; a column not named is left out. */
export type ColumnMapping = Readonly<Record<string, ImportField>>;

/**
 * What a cell holds as the file says it: text; a date told by its format; a number, with the date it would be
 * in the file's own date system; or the reason it cannot be read.
 */
export type RawCell =
  | string
  | null
  | { readonly date: string }
  | { readonly number: string; readonly asDate: string }
  | { readonly unreadable: 'FORMULA' | 'ERROR' };

export interface ImportColumn {
  readonly index: number;
  readonly header: string;
  readonly field: ImportField | null;
  /** False once a person has chosen. */
  readonly guessed: boolean;
  readonly samples: readonly string[];
}

/** NEW: creates a device · CHANGED: changes one · UNCHANGED: all as it is · REFUSED: cannot be applied, and why. */
export const rowFates = ['NEW', 'CHANGED', 'UNCHANGED', 'REFUSED'] as const;
export type RowFate = (typeof rowFates)[number];

export type RowValues = Readonly<Partial<Record<ImportField, string>>>;

/** What applying the row would change, field by field. */
export type FieldChanges = Readonly<
  Partial<Record<ImportField, { readonly before: string | null; readonly after: string }>>
>;

/** Why a row, or the whole file, cannot be taken: the cell's field, a stable code, and a sentence. */
export interface ImportProblem {
  readonly field: ImportField | null;
  readonly code: string;
  readonly message: Localized;
}
