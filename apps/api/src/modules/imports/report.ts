import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { DataSource } from 'typeorm';
import { NotFound } from '../../platform/errors.js';
import { fieldWords } from './fields.js';
import { ImportJobEntity } from './import-job.entity.js';
import { importFields, type RowFate } from './import-terms.js';
import type { PlannedRow } from './plan.js';

/** Every row with its fate and the reasons, as CSV that Excel opens with Chinese intact. @throws NotFound */
export async function reportOf(dataSource: DataSource, jobId: string): Promise<Readable> {
  const job = uuid.test(jobId) ? await dataSource.manager.findOneBy(ImportJobEntity, { id: jobId }) : null;
  if (!job) throw new NotFound();
  const csv = stringify({ bom: true, escape_formulas: true, header: true, columns: headings });
  return Readable.from(linesOf(dataSource, jobId)).pipe(csv);
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const headings = ['行号', '结果', '原因', ...importFields.map((field) => fieldWords[field].label.zh)];

const fateWords: Readonly<Record<RowFate, string>> = {
  NEW: '新增',
  CHANGED: '变更',
  UNCHANGED: '无变化',
  REFUSED: '拒绝',
};

async function* linesOf(dataSource: DataSource, jobId: string): AsyncGenerator<unknown[]> {
  let last = 0;
  for (;;) {
    const rows: PlannedRow[] = await dataSource.query(
      `SELECT row_number AS number, fate, values, problems FROM import_row
       WHERE job_id = $1 AND row_number > $2 ORDER BY row_number LIMIT 2000`,
      [jobId, last],
    );
    for (const { number, fate, values, problems } of rows) {
      const reasons = problems.map(({ message }) => message.zh).join(' ');
      yield [number, fateWords[fate] ?? '', reasons, ...importFields.map((field) => values[field] ?? '')];
    }
    if (rows.length === 0) return;
    last = rows.at(-1)?.number ?? last;
  }
}
