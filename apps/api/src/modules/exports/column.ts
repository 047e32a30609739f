import type { Permission } from '../../platform/access/index.js';
import type { Localized } from '../../platform/errors.js';
import type { ExtractedRow } from '../../platform/read/index.js';
import type { Services } from '../services.js';
import type { CellFormat } from './cells.js';

/** One column of a table that goes out as CSV. */
export interface ExportColumn extends Localized {
  /** Field of a row, through its relations by dots: `customer.name`. */
  readonly field: string;
  readonly as?: CellFormat;
  /** Value of the sort enum behind it; absent: it cannot be sorted by. */
  readonly sort?: string;
  /** Permission beyond that of the list. */
  readonly needs?: Permission;
}

/** A table that goes out as CSV, by the name of its list. */
export interface ExportTable extends Localized {
  readonly access: Permission;
  /** Rows of a table that is no list of the API: it has neither filter nor sort. */
  readonly rows?: (services: Services) => Promise<readonly ExtractedRow[]>;
  readonly columns: readonly ExportColumn[];
}

type More = Omit<ExportColumn, 'field' | 'zh' | 'en'>;

/** A column by the path of its field and its heading. */
export const col = (field: string, zh: string, en: string, more: More = {}): ExportColumn => ({
  field,
  zh,
  en,
  ...more,
});
