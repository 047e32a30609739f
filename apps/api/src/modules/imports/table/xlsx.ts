import { unzipSync } from 'fflate';
import { readSheet } from './sheet.js';
import { notAWorkbook, type Table, UnreadableTable } from './table.js';
import { readSharedStrings, readStyles, readWorkbook } from './workbook.js';

/** The first visible sheet of an .xlsx file. Only cached values are read; nothing is ever evaluated. */
export async function readXlsx(file: Uint8Array): Promise<Table> {
  const workbook = await readWorkbook(unzipped(file, ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels']));
  const wanted = [workbook.sheetPath, 'xl/sharedStrings.xml', 'xl/styles.xml'];
  const parts = unzipped(file, wanted);
  const sheet = parts[workbook.sheetPath];
  if (!sheet) throw notAWorkbook();
  const strings = await readSharedStrings(parts['xl/sharedStrings.xml']);
  const dateStyles = await readStyles(parts['xl/styles.xml']);
  const { date1904, sheetName: name, otherSheets } = workbook;
  return readSheet(sheet, { strings, dateStyles, date1904, name, otherSheets });
}

/** Unpacked, what we read may be this big: a zip bomb is bigger. */
const MAX_UNPACKED = 200 * 1024 * 1024;

function unzipped(file: Uint8Array, names: readonly string[]): Record<string, Uint8Array> {
  let total = 0;
  try {
    return unzipSync(file, {
      filter({ name, originalSize }) {
        if (!names.includes(name)) return false;
        total += originalSize;
        if (total > MAX_UNPACKED) throw tooBig();
        return true;
      },
    });
  } catch (error) {
    throw error instanceof UnreadableTable ? error : notAWorkbook();
  }
}

function tooBig(): UnreadableTable {
  return new UnreadableTable('TOO_BIG', '文件解压后过大。', 'Unpacked, the file is too big.');
}
