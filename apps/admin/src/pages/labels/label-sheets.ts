/** One kind of label paper; all lengths in millimetres. */
export interface LabelSheet {
  readonly id: 'A4_3x8' | 'A4_2x7' | 'A4_5x13' | 'ROLL_60x40' | 'ROLL_50x30';
  readonly page: { readonly width: number; readonly height: number };
  readonly label: { readonly width: number; readonly height: number };
  readonly columns: number;
  readonly rows: number;
  /** From the edge of the page to the first label. */
  readonly left: number;
  readonly top: number;
  /** Between two columns. */
  readonly gap: number;
}

const a4 = { width: 210, height: 297 };

/** The common sheets of label paper, and a label printer that cuts each label. */
export const labelSheets: readonly LabelSheet[] = [
  {
    id: 'A4_3x8',
    page: a4,
    label: { width: 70, height: 37 },
    columns: 3,
    rows: 8,
    left: 0,
    top: 0.5,
    gap: 0,
  },
  {
    id: 'A4_2x7',
    page: a4,
    label: { width: 99.1, height: 38.1 },
    columns: 2,
    rows: 7,
    left: 4.65,
    top: 15.15,
    gap: 2.5,
  },
  {
    id: 'A4_5x13',
    page: a4,
    label: { width: 38.1, height: 21.2 },
    columns: 5,
    rows: 13,
    left: 4.75,
    top: 10.7,
    gap: 2.5,
  },
  roll('ROLL_60x40', 60, 40),
  roll('ROLL_50x30', 50, 30),
];

function roll(id: LabelSheet['id'], width: number, height: number): LabelSheet {
  const label = { width, height };
  return { id, page: label, label, columns: 1, rows: 1, left: 0, top: 0, gap: 0 };
}

/** Labels page by page, cell by cell; `skip` cells of the first page have been used before. */
export function pagesOf<Label>(
  labels: readonly Label[],
  sheet: LabelSheet,
  options: { readonly copies: number; readonly skip: number },
): readonly (readonly (Label | null)[])[] {
  const perPage = sheet.columns * sheet.rows;
  const used = Array.from({ length: Math.min(options.skip, perPage - 1) }, () => null);
  const cells = [...used, ...labels.flatMap((label) => Array.from({ length: options.copies }, () => label))];
  if (labels.length === 0) return [];
  return Array.from({ length: Math.ceil(cells.length / perPage) }, (_, page) =>
    cells.slice(page * perPage, (page + 1) * perPage),
  );
}

/** Where the cell with this number stands on its page. */
export function cellAt(sheet: LabelSheet, index: number): { readonly left: number; readonly top: number } {
  const [column, row] = [index % sheet.columns, Math.floor(index / sheet.columns)];
  return {
    left: sheet.left + column * (sheet.label.width + sheet.gap),
    top: sheet.top + row * sheet.label.height,
  };
}
