import type { Block } from './selection';

/** A block of cells as a spreadsheet puts it on the clipboard: tabs between cells, a line for each row. */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let index = 0; index < text.length; index++) {
    const sign = text[index];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[index + 1] === '"') cell += text[++index];
      else quoted = false;
    } else if (sign === '"' && cell === '' && closes(text, index)) quoted = true;
    else if (sign === '\t') endCell();
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[index + 1] === '\n') index++;
      endCell();
      if (index + 1 < text.length) rows.push([]);
    } else cell += sign;
  }
  if (cell !== '' || rows.at(-1)?.length === 0 || text.endsWith('\t')) endCell();
  return rows;
}

export function writeBlock(cells: readonly (readonly string[])[]): string {
  return cells.map((row) => row.map(quotedIfNeeded).join('\t')).join('\r\n');
}

/**
 * Where each text of a pasted block goes. One text fills the whole selection; a block repeats where the
 * selection is a whole multiple of it; otherwise it is laid down once, from the upper left corner.
 */
export function layDown(
  texts: readonly (readonly string[])[],
  selected: Block,
): { readonly row: number; readonly col: number; readonly text: string }[] {
  const height = texts.length;
  const width = Math.max(0, ...texts.map((row) => row.length));
  if (width === 0) return [];
  const down = repeats(selected.bottom - selected.top + 1, height);
  const across = repeats(selected.right - selected.left + 1, width);
  const placed: { row: number; col: number; text: string }[] = [];
  for (let row = 0; row < height * down; row++) {
    for (let col = 0; col < width * across; col++) {
      const text = texts[row % height]?.[col % width];
      if (text !== undefined) placed.push({ row: selected.top + row, col: selected.left + col, text });
    }
  }
  return placed;
}

function repeats(selected: number, given: number): number {
  return selected % given === 0 ? selected / given : 1;
}

/** A quote opens a quoted cell only where its partner stands before a tab, a line end or the end. */
function closes(text: string, from: number): boolean {
  for (let index = from + 1; index < text.length; index++) {
    if (text[index] !== '"') continue;
    if (text[index + 1] === '"') index++;
    else return index + 1 === text.length || /[\t\r\n]/.test(text[index + 1] ?? '');
  }
  return false;
}

function quotedIfNeeded(text: string): string {
  return /[\t\r\n]/.test(text) || text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text;
}
