import type { Localized } from '@jiannuo/rules';
import type { EntityManager } from 'typeorm';
import type { Permission } from '../../platform/access/index.js';
import type { ServiceDeps } from '../../platform/context.js';
import type { CellReader } from './cells/cell-reader.js';
import type { Words } from './cells/choice.js';
import type { ImportJobEntity } from './import-job.entity.js';
import type { FieldChanges, ImportKindName, ImportProblem, RowFate, RowValues } from './import-terms.js';

/** What a column of this kind of file can mean. */
export interface ImportField {
  readonly name: string;
  /** What it is called in our template. */
  readonly label: Localized;
  /** Other headings people use. Compared without spaces, punctuation, remarks in brackets and case. */
  readonly also: readonly string[];
  /** No row can do without it. */
  readonly required?: boolean;
  /**
   * LOOKED_UP: says what the row is about and is never written itself. SHOWN: helps people know the row, and
   * nothing in it can be wrong. Else it is written.
   */
  readonly use?: 'LOOKED_UP' | 'SHOWN';
  /** Where only a few codes can stand: what each is called. */
  readonly words?: Words;
  readonly read: CellReader;
}

/** One row with its cells understood. */
export interface ReadRow<V = RowValues> {
  readonly number: number;
  readonly values: V;
  readonly problems: readonly ImportProblem[];
}

/** What applying one row would do. */
export interface PlannedRow<V = RowValues> extends ReadRow<V> {
  readonly fate: RowFate;
  readonly changes: FieldChanges | null;
  /** What the judgement rests on and the row does not show: a version, for example. Part of the digest. */
  readonly seen?: string | null;
  /** What the writer needs and nobody may read: never stored, never shown, no part of the digest. */
  readonly secrets?: Readonly<Record<string, string>>;
}

/** Told how many rows are done, on a connection of its own. */
export type Progress = (processed: number) => Promise<void>;

/** The job with the rows the user agreed to; the rows they touch are locked by the plan. */
export interface ImportWork {
  readonly job: ImportJobEntity;
  readonly planned: readonly PlannedRow[];
  readonly progress: Progress;
}

/** The data changed between the dry run and its application. */
export class StaleImport extends Error {}

/** Writes the planned rows in bulk, in the transaction of its services. */
export interface ImportWriter {
  /** @throws StaleImport */
  write(work: ImportWork): Promise<void>;
}

/** What a plan is made from. */
export type PlanDeps = Pick<ServiceDeps, 'em' | 'clock' | 'vault'>;

/** One kind of file: what its columns mean, what a row would do. Its writer is in kinds/writers.ts. */
export interface ImportKind {
  readonly name: ImportKindName;
  /** Needed beside `import:run`. */
  readonly permission: Permission | null;
  readonly fields: readonly ImportField[];
  /** The fates its rows can meet, in the order people read them. */
  readonly fates: readonly RowFate[];
  /** May the result that a formula had when the file was saved count as a value? It is never evaluated. */
  readonly takesFormulaResults: boolean;
  /** Its files hold personal data: they lie sealed until they are applied, and what is shown of them is masked. */
  readonly personal?: true;
  readonly template: {
    readonly fileName: string;
    readonly sheet: string;
    readonly notes: readonly string[];
  };
  /** @throws BadInput the job's target cannot be imported into. */
  checkTarget?(em: EntityManager, job: Pick<ImportJobEntity, 'priceListId'>): Promise<void>;
  /** The fate of every row, and rows of their own for what the file lacks. `lock`: what it read stays so. */
  plan(deps: PlanDeps, job: ImportJobEntity, rows: readonly ReadRow[], lock: boolean): Promise<PlannedRow[]>;
}

/** The field of this name. @throws Error the kind has none: a misspelling of ours. */
export function fieldOf(kind: Pick<ImportKind, 'fields'>, name: string): ImportField {
  const field = kind.fields.find((one) => one.name === name);
  if (!field) throw new Error(`There is no field ${name}.`);
  return field;
}

/** A problem of one field of a row, with the name people know the field by. */
export function problemOf(
  field: Pick<ImportField, 'name' | 'label'>,
  code: string,
  zh: string,
  en: string,
): ImportProblem {
  const { name, label } = field;
  return { field: name, code, message: { zh: `“${label.zh}”${zh}`, en: `${label.en} ${en}` } };
}
