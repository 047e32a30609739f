import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { sql } from '../../platform/read/index.js';
import type { Columns, RememberedColumns } from './columns.js';
import { digestOf } from './digest.js';
import { ImportFileEntity } from './import-file.entity.js';
import { ImportJobEntity } from './import-job.entity.js';
import type { ImportField, ImportProblem, RawCell } from './import-terms.js';
import type { ImportWriter } from './import-writer.js';
import { type PlannedRow, planRows } from './plan.js';
import { readRow } from './row-values.js';
import { snapshotFor } from './snapshot.js';
import type { TableRow } from './table/table.js';

/** Told how many rows are done, on a connection of its own. */
export type Progress = (processed: number) => Promise<void>;

/** The data changed between the dry run and its application. */
export class StaleImport extends Error {}

/** What the jobs of an import do inside their transactions. */
export class ImportRunService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly writer: ImportWriter,
  ) {}

  /** The job with what is still to be read; null when it is no longer wanted. */
  async toRead(jobId: string) {
    const { em } = this.deps;
    const job = await em.findOneBy(ImportJobEntity, { id: jobId, status: 'READING' });
    if (!job) return null;
    const file = await em.findOneBy(ImportFileEntity, { jobId });
    return { file: file?.content ?? null, remembered: await this.#remembered(job.createdById) };
  }

  /** Writes down what the file holds: its columns and the cells of every row. */
  async store(jobId: string, { columns, mapping, rows }: Columns): Promise<void> {
    const { em } = this.deps;
    await this.#oneAtATime(jobId);
    await em.query('DELETE FROM import_row WHERE job_id = $1', [jobId]);
    for (let at = 0; at < rows.length; at += CHUNK) {
      const chunk = rows.slice(at, at + CHUNK).map(({ number, cells }) => ({ id: uuid(), number, cells }));
      await query(
        em,
        sql`INSERT INTO import_row (id, job_id, row_number, cells, values, problems)
          SELECT r.id, ${jobId}, r.number, r.cells, '{}'::jsonb, '[]'::jsonb
          FROM jsonb_to_recordset(${JSON.stringify(chunk)}::jsonb) AS r(id uuid, number int, cells jsonb)`,
      );
    }
    await query(
      em,
      sql`UPDATE import_job SET columns = ${JSON.stringify(columns)}::jsonb, mapping = ${JSON.stringify(mapping)}::jsonb,
        row_count = ${rows.length} WHERE id = ${jobId}`,
    );
    await em.query('DELETE FROM import_file WHERE job_id = $1', [jobId]);
  }

  /** Finds the fate of every row without changing anything else. */
  async dryRun(jobId: string, failure: ImportProblem | null, progress: Progress): Promise<void> {
    const { em } = this.deps;
    await this.#oneAtATime(jobId);
    const planned = await this.#plan(jobId, false);
    for (let at = 0; at < planned.length; at += CHUNK) {
      const chunk = planned.slice(at, at + CHUNK);
      await query(
        em,
        sql`UPDATE import_row t SET fate = r.fate, values = r.values, changes = r.changes, problems = r.problems
          FROM jsonb_to_recordset(${JSON.stringify(chunk)}::jsonb)
            AS r(number int, fate text, values jsonb, changes jsonb, problems jsonb)
          WHERE t.job_id = ${jobId} AND t.row_number = r.number`,
      );
      await progress(at + chunk.length);
    }
    const count = (fate: PlannedRow['fate']) => planned.filter((row) => row.fate === fate).length;
    await query(
      em,
      sql`UPDATE import_job SET status = 'READY', plan_digest = ${digestOf(planned)},
          failure = ${failure && JSON.stringify(failure)}::jsonb, processed = ${planned.length},
          new_count = ${count('NEW')}, changed_count = ${count('CHANGED')},
          unchanged_count = ${count('UNCHANGED')}, refused_count = ${count('REFUSED')}, version = version + 1
        WHERE id = ${jobId} AND status IN ('READING', 'APPLYING')`,
    );
  }

  /** Everything, in the one transaction of the caller. @throws StaleImport the data changed since the dry run. */
  async apply(jobId: string, progress: Progress): Promise<void> {
    const { em, clock } = this.deps;
    await this.#oneAtATime(jobId);
    await this.#oneAtATime('apply');
    const job = await em.findOneBy(ImportJobEntity, { id: jobId, status: 'APPLYING' });
    if (!job) return;
    const planned = await this.#plan(jobId, true);
    if (digestOf(planned) !== job.planDigest) throw new StaleImport();
    await this.writer.write(planned, job.createdBy, progress);
    await query(
      em,
      sql`UPDATE import_job SET status = 'APPLIED', applied_at = ${clock.now()}, processed = row_count,
        failure = NULL, version = version + 1 WHERE id = ${jobId}`,
    );
  }

  async fail(jobId: string, problem: ImportProblem): Promise<void> {
    await query(
      this.deps.em,
      sql`UPDATE import_job SET status = 'FAILED', failure = ${JSON.stringify(problem)}::jsonb, version = version + 1
        WHERE id = ${jobId} AND status IN ('READING', 'APPLYING')`,
    );
  }

  /** Seen from outside while the transaction of the work is still open. */
  async report(jobId: string, processed: number): Promise<void> {
    await query(this.deps.em, sql`UPDATE import_job SET processed = ${processed} WHERE id = ${jobId}`);
  }

  /** Waits for another process at the same work; its lock goes with its connection. */
  async #oneAtATime(work: string): Promise<void> {
    const { em } = this.deps;
    await em.query(`SELECT set_config('lock_timeout', '100s', true)`);
    await em.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`import ${work}`]);
  }

  async #plan(jobId: string, lock: boolean): Promise<PlannedRow[]> {
    const { em } = this.deps;
    const job = await em.findOneByOrFail(ImportJobEntity, { id: jobId });
    const rows = await query<TableRow & { cells: RawCell[] }>(
      em,
      sql`SELECT row_number AS number, cells FROM import_row WHERE job_id = ${jobId} ORDER BY row_number`,
    );
    const read = rows.map(({ number, cells }) => readRow(number, cells, job.mapping));
    return planRows(read, await snapshotFor(em, read, lock));
  }

  async #remembered(userId: string | null): Promise<RememberedColumns> {
    const rows = await query<{ header: string; field: ImportField | null }>(
      this.deps.em,
      sql`SELECT header, field FROM import_mapping WHERE user_id = ${userId}`,
    );
    return new Map(rows.map(({ header, field }) => [header, field]));
  }
}

const CHUNK = 2_000;
