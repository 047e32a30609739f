import type { DataSource } from 'typeorm';
import { NotFound } from '../../../../platform/errors.js';
import { yuanOf } from '../../cells/yuan.js';
import { type OutCell, writeXlsx } from '../../table/write-xlsx.js';
import { priceFields } from './fields.js';

export interface EditionWorkbook {
  readonly fileName: string;
  readonly content: Buffer;
}

interface Line {
  readonly number: string;
  readonly name: string;
  readonly model: string | null;
  readonly unit: string;
  readonly priceFen: string | null;
  readonly reason: string | null;
}

/**
 * An edition or a draft as a sheet that the import reads back without a difference. Text is always text: nothing
 * in it is ever a formula. @throws NotFound
 */
export async function editionWorkbook(dataSource: DataSource, editionId: string): Promise<EditionWorkbook> {
  const edition = uuid.test(editionId) ? await editionOf(dataSource, editionId) : undefined;
  if (!edition) throw new NotFound();
  const lines: Line[] = await dataSource.query(edition.number === null ? draftLines : publishedLines, [
    editionId,
  ]);
  const content = await writeXlsx({
    name: '价格',
    headings: priceFields.map(({ label }) => label.zh),
    widths: [20, 34, 24, 8, 14, 40],
    rows: lines.map(rowOf),
  });
  const which = edition.number === null ? '草稿' : `第${edition.number}版`;
  return { fileName: `价格表 ${edition.code} ${which}.xlsx`, content };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

async function editionOf(dataSource: DataSource, id: string) {
  const [edition]: { code: string; number: number | null }[] = await dataSource.query(
    'SELECT l.code, e.number FROM price_edition e JOIN price_list l ON l.id = e.list_id WHERE e.id = $1',
    [id],
  );
  return edition;
}

const publishedLines = `
  SELECT i.number, i.name, i.model, p.unit, p.price_fen::text AS "priceFen", p.reason
  FROM price p JOIN price_item i ON i.id = p.item_id WHERE p.edition_id = $1 ORDER BY i.number`;

const draftLines = `
  SELECT i.number, i.name, i.model, i.unit, l.price_fen::text AS "priceFen", l.reason
  FROM price_draft_line l JOIN price_item i ON i.id = l.item_id WHERE l.edition_id = $1 ORDER BY i.number`;

function rowOf({ number, name, model, unit, priceFen, reason }: Line): OutCell[] {
  const price = priceFen === null ? null : { number: yuanOf(Number(priceFen)) };
  return [number, name, model, unit, price, reason];
}
