import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { DataSource } from 'typeorm';
import { NotFound } from '../../platform/errors.js';
import { ImportJobEntity } from './import-job.entity.js';
import type { ImportField, PlannedRow } from './import-kind.js';
import type { ImportKindName, RowFate } from './import-terms.js';
import { kindOf } from './kinds/kinds.js';

/** Every row with its fate and the reasons, as CSV that Excel opens with Chinese intact. @throws NotFound */
export async function reportOf(
  dataSource: DataSource,
  jobId: string,
  kinds: readonly ImportKindName[],
): Promise<Readable> {
  const job = uuid.test(jobId) ? await dataSource.manager.findOneBy(ImportJobEntity, { id: jobId }) : null;
  if (!job || !kinds.includes(job.kind)) throw new NotFound();
  const { fields, fates } = kindOf(job.kind);
  const changing = fates.includes('DEARER') ? ['原单价(元)', '涨跌幅(%)'] : [];
  const columns = ['行号', '结果', '原因', ...fields.map(({ label }) => label.zh), ...changing];
  const csv = stringify({ bom: true, escape_formulas: true, header: true, columns });
  return Readable.from(linesOf(dataSource, jobId, fields, changing.length > 0)).pipe(csv);
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const fateWords: Readonly<Record<RowFate, string>> = {
  NEW: '新增',
  CHANGED: '变更',
  DEARER: '涨价',
  CHEAPER: '降价',
  UNCHANGED: '无变化',
  GONE: '表中没有',
  REFUSED: '拒绝',
};

async function* linesOf(
  dataSource: DataSource,
  jobId: string,
  fields: readonly ImportField[],
  priced: boolean,
): AsyncGenerator<unknown[]> {
  let last = 0;
  for (;;) {
    const rows: PlannedRow[] = await dataSource.query(
      `SELECT row_number AS number, fate, values, changes, problems FROM import_row
       WHERE job_id = $1 AND row_number > $2 ORDER BY row_number LIMIT 2000`,
      [jobId, last],
    );
    for (const row of rows) {
      const reasons = row.problems
        .map(({ cell, message }) => (cell ? `${message.zh}(${cell})` : message.zh))
        .join(' ');
      const number = row.fate === 'GONE' ? '' : row.number;
      const values = fields.map(({ name, words }) => {
        const value = row.values[name] ?? '';
        return words?.[value]?.zh ?? value;
      });
      yield [number, fateWords[row.fate] ?? '', reasons, ...values, ...(priced ? priceChange(row) : [])];
    }
    if (rows.length === 0) return;
    last = rows.at(-1)?.number ?? last;
  }
}

/** The price before, and by how much of it the new one differs. */
function priceChange({ changes }: PlannedRow): string[] {
  const { before = null, after = null } = changes?.price ?? {};
  if (before === null) return ['', ''];
  const percent =
    after === null || Number(before) === 0 ? '' : ((Number(after) / Number(before) - 1) * 100).toFixed(1);
  return [before, percent];
}
