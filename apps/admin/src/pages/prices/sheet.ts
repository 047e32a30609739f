import { plainYuan } from '../../widgets/format';
import { type TypedPrice, typedPrice } from './typed-price';

/** One line of the draft as the API answered it last; what the sheet needs of it. */
export interface SavedLine {
  readonly itemId: string;
  readonly priceFen: number | null;
  readonly reason: string | null;
  readonly version: number;
}

/** What stands in a cell and is not saved. */
export interface Unsaved {
  readonly price: TypedPrice | null;
  readonly reason: string | null;
}

export interface SheetRow<Line extends SavedLine> {
  /** As saved, in the version this person has seen. */
  readonly line: Line;
  readonly unsaved: Unsaved;
  /** On its way to the server. */
  readonly sent: Unsaved | null;
  /** Somebody saved the line meanwhile: how it stands now. */
  readonly theirs: Line | null;
  /** The server's sentence, when it refused the values. */
  readonly refusal: string | null;
}

export interface Sheet<Line extends SavedLine> {
  readonly rows: ReadonlyMap<string, SheetRow<Line>>;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export type Field = 'price' | 'reason';

/** A text put into one cell. */
export interface CellEdit {
  readonly itemId: string;
  readonly field: Field;
  readonly text: string;
}

/** One act a person can take back: an edit, a paste, a change of many. */
export type Step = readonly (CellEdit & { readonly before: string })[];

export const nothingUnsaved: Unsaved = { price: null, reason: null };

const STEPS_KEPT = 100;

export function sheetOf<Line extends SavedLine>(lines: readonly Line[]): Sheet<Line> {
  return { rows: new Map(lines.map((line) => [line.itemId, savedRow(line)])), past: [], future: [] };
}

function savedRow<Line extends SavedLine>(line: Line): SheetRow<Line> {
  return { line, unsaved: nothingUnsaved, sent: null, theirs: null, refusal: null };
}

/** The price as it stands in the cell; undefined while its text is no price. */
export function priceOf({ line, unsaved }: SheetRow<SavedLine>): number | null | undefined {
  if (unsaved.price === null) return line.priceFen;
  return unsaved.price.problem === null ? unsaved.price.fen : undefined;
}

export function reasonOf({ line, unsaved }: SheetRow<SavedLine>): string {
  return unsaved.reason ?? line.reason ?? '';
}

export function isUnsaved({ unsaved }: SheetRow<SavedLine>): boolean {
  return unsaved.price !== null || unsaved.reason !== null;
}

/** Puts texts into cells as one step that can be taken back. */
export function edited<Line extends SavedLine>(sheet: Sheet<Line>, edits: readonly CellEdit[]): Sheet<Line> {
  const step = edits.flatMap((edit) => {
    const row = sheet.rows.get(edit.itemId);
    const before = row === undefined ? edit.text : textIn(row, edit.field);
    return before === edit.text ? [] : [{ ...edit, before }];
  });
  if (step.length === 0) return sheet;
  return { ...written(sheet, step), past: [...sheet.past, step].slice(-STEPS_KEPT), future: [] };
}

export function undone<Line extends SavedLine>(sheet: Sheet<Line>): Sheet<Line> {
  const step = sheet.past.at(-1);
  if (step === undefined) return sheet;
  const back = step.map((edit) => ({ ...edit, text: edit.before }));
  return { ...written(sheet, back), past: sheet.past.slice(0, -1), future: [...sheet.future, step] };
}

export function redone<Line extends SavedLine>(sheet: Sheet<Line>): Sheet<Line> {
  const step = sheet.future.at(-1);
  if (step === undefined) return sheet;
  return { ...written(sheet, step), past: [...sheet.past, step], future: sheet.future.slice(0, -1) };
}

/** The text a cell is edited from, and goes back to. */
export function textIn(row: SheetRow<SavedLine>, field: Field): string {
  if (field === 'reason') return reasonOf(row);
  return row.unsaved.price?.text ?? plainYuan(row.line.priceFen);
}

/** Changes some rows, leaves the others as the same objects. */
export function withRows<Line extends SavedLine>(
  sheet: Sheet<Line>,
  ids: Iterable<string>,
  change: (row: SheetRow<Line>) => SheetRow<Line>,
): Sheet<Line> {
  const rows = new Map(sheet.rows);
  for (const id of ids) {
    const row = rows.get(id);
    if (row !== undefined) rows.set(id, change(row));
  }
  return { ...sheet, rows };
}

function written<Line extends SavedLine>(sheet: Sheet<Line>, edits: readonly CellEdit[]): Sheet<Line> {
  const rows = new Map(sheet.rows);
  for (const edit of edits) {
    const row = rows.get(edit.itemId);
    if (row !== undefined) rows.set(edit.itemId, put(row, edit));
  }
  return { ...sheet, rows };
}

/** What equals the saved value is not unsaved, unless another value is on its way or stands against it. */
function put<Line extends SavedLine>(row: SheetRow<Line>, { field, text }: CellEdit): SheetRow<Line> {
  const settled = row.sent === null && row.theirs === null;
  if (field === 'reason') {
    const same = settled && text.trim() === (row.line.reason ?? '');
    return { ...row, refusal: null, unsaved: { ...row.unsaved, reason: same ? null : text.trim() } };
  }
  const price = typedPrice(text);
  const same = settled && price.problem === null && price.fen === row.line.priceFen;
  return { ...row, refusal: null, unsaved: { ...row.unsaved, price: same ? null : price } };
}
