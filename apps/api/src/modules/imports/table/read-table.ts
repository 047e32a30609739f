import { readCsv } from './csv.js';
import { type Table, UnreadableTable } from './table.js';
import { readXlsx } from './xlsx.js';

/** The table in a file, told by its content and never by its name. @throws UnreadableTable */
export async function readTable(file: Uint8Array): Promise<Table> {
  const table = startsWith(file, [0x50, 0x4b, 0x03, 0x04]) ? await readXlsx(file) : await readCsv(file);
  if (table.rows.length > 0) return table;
  throw new UnreadableTable('EMPTY', '文件里没有数据。', 'There is nothing in the file.');
}

function startsWith(file: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => file[index] === byte);
}
