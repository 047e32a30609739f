import { showsDate } from './excel-date.js';
import { notAWorkbook } from './table.js';
import { readXml } from './xml.js';

type Parts = Readonly<Record<string, Uint8Array>>;

export interface Workbook {
  /** Path of the first sheet that is not hidden. */
  readonly sheetPath: string;
  readonly sheetName: string;
  /** Sheets in sight beside it. */
  readonly otherSheets: number;
  readonly date1904: boolean;
}

export async function readWorkbook(parts: Parts): Promise<Workbook> {
  const [book, relations] = [parts['xl/workbook.xml'], parts['xl/_rels/workbook.xml.rels']];
  if (!book || !relations) throw notAWorkbook();
  let date1904 = false;
  const sheets: { name: string; relation: string; hidden: boolean }[] = [];
  await readXml(book, {
    open(name, attributes) {
      if (name === 'workbookPr') date1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      if (name === 'sheet') {
        sheets.push({
          name: attributes.name ?? '',
          relation: attributes['r:id'] ?? '',
          hidden: (attributes.state ?? 'visible') !== 'visible',
        });
      }
    },
  });
  const targets = new Map<string, string>();
  await readXml(relations, {
    open(name, { Id, Target }) {
      if (name === 'Relationship' && Id && Target) targets.set(Id, Target);
    },
  });
  const inSight = sheets.filter(({ hidden }) => !hidden);
  const [first] = inSight;
  const target = first && targets.get(first.relation);
  if (!target) throw notAWorkbook();
  return {
    sheetPath: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
    sheetName: first.name,
    otherSheets: inSight.length - 1,
    date1904,
  };
}

/** The strings cells point at. Phonetic guides (注音) are no part of them. */
export async function readSharedStrings(bytes: Uint8Array | undefined): Promise<string[]> {
  const strings: string[] = [];
  if (!bytes) return strings;
  let text = '';
  let inText = false;
  let inPhonetic = false;
  await readXml(bytes, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') inPhonetic = true;
      if (name === 't') inText = !inPhonetic;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'rPh') inPhonetic = false;
      if (name === 'si') strings.push(text);
    },
  });
  return strings;
}

/** The cell styles that show a date, by their index. */
export async function readStyles(bytes: Uint8Array | undefined): Promise<Set<number>> {
  const dates = new Set<number>();
  if (!bytes) return dates;
  const codes = new Map<number, string>();
  let inCellFormats = false;
  let index = 0;
  await readXml(bytes, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      if (name === 'cellXfs') inCellFormats = true;
      if (name !== 'xf' || !inCellFormats) return;
      const id = Number(attributes.numFmtId ?? 0);
      if (showsDate(id, codes.get(id))) dates.add(index);
      index += 1;
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return dates;
}
