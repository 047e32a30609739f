import { setImmediate as breathe } from 'node:timers/promises';
import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { sql } from '../../platform/read/index.js';
import type { Columns, RememberedColumns } from './columns.js';
import { digestOf } from './digest.js';
import { ImportFileEntity } from './import-file.entity.js';
import { ImportJobEntity } from './import-job.entity.js';
import { type PlannedRow, type Progress, type ReadRow, StaleImport } from './import-kind.js';
import type { ImportProblem, RawCell, RowFate } from './import-terms.js';
import { kindOf } from './kinds/kinds.js';
import { writersOf } from './kinds/writers.js';
import { readRow } from './read-row.js';
import {
  changesToKeep,
  columnsToKeep,
  openCells,
  openFile,
  problemsToKeep,
  sealCells,
  valuesToKeep,
} from './sealed-content.js';

/** What the jobs of an import do inside their transactions. */
export class ImportRunService {
  constructor(private readonly deps: ServiceDeps) {}

  /** The job with what is still to be read; null when it is no longer wanted. */
  async toRead(jobId: string) {
    const { em } = this.deps;
    const job = await em.findOneBy(ImportJobEntity, { id: jobId, status: 'READING' });
    if (!job) return null;
    const file = await em.findOneBy(ImportFileEntity, { jobId });
    const remembered = await this.#remembered(job);
    const kind = kindOf(job.kind);
    const content = file?.content ?? null;
    return {
      kind,
      file: content && kind.personal ? openFile(this.deps.vault, jobId, content) : content,
      remembered,
    };
  }

  /** Writes down what the file holds: its columns and the cells of every row. */
  async store(jobId: string, { columns, mapping, rows, notes }: Columns, personal: boolean): Promise<void> {
    const { em, vault } = this.deps;
    await this.#oneAtATime(jobId);
    await em.query('DELETE FROM import_row WHERE job_id = $1', [jobId]);
    for (let at = 0; at < rows.length; at += CHUNK) {
      const chunk = rows.slice(at, at + CHUNK).map(({ number, cells }) => {
        const id = uuid();
        return personal
          ? { id, number, cells: [], sealed: sealCells(vault, id, cells) }
          : { id, number, cells, sealed: null };
      });
      await query(
        em,
        sql`INSERT INTO import_row (id, job_id, row_number, cells, sealed, values, problems)
          SELECT r.id, ${jobId}, r.number, r.cells, decode(r.sealed, 'base64'), '{}'::jsonb, '[]'::jsonb
          FROM jsonb_to_recordset(${JSON.stringify(chunk)}::jsonb) AS r(id uuid, number int, cells jsonb, sealed text)`,
      );
    }
    const kept = personal ? columnsToKeep(columns) : columns;
    await query(
      em,
      sql`UPDATE import_job SET columns = ${JSON.stringify(kept)}::jsonb, mapping = ${JSON.stringify(mapping)}::jsonb,
        notes = ${JSON.stringify(notes)}::jsonb, row_count = ${rows.length} WHERE id = ${jobId}`,
    );
    await em.query('DELETE FROM import_file WHERE job_id = $1', [jobId]);
  }

  /** Finds the fate of every row without changing anything else. */
  async dryRun(jobId: string, failure: ImportProblem | null, progress: Progress): Promise<void> {
    const { em } = this.deps;
    await this.#oneAtATime(jobId);
    const { planned, personal } = await this.#plan(jobId, false);
    await em.query('DELETE FROM import_row WHERE job_id = $1 AND cells IS NULL', [jobId]);
    for (let at = 0; at < planned.length; at += CHUNK) {
      const chunk = planned.slice(at, at + CHUNK);
      const rows = chunk.map(({ number, fate, values, changes, problems }) => ({
        id: uuid(),
        number,
        fate,
        values: personal ? valuesToKeep(values) : values,
        changes: personal ? changesToKeep(changes) : changes,
        problems: personal ? problemsToKeep(problems) : problems,
      }));
      await query(
        em,
        sql`INSERT INTO import_row AS t (id, job_id, row_number, cells, fate, values, changes, problems)
          SELECT r.id, ${jobId}, r.number, NULL, r.fate, r.values, r.changes, r.problems
          FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
            AS r(id uuid, number int, fate text, values jsonb, changes jsonb, problems jsonb)
          ON CONFLICT ON CONSTRAINT import_row_number_uq DO UPDATE
          SET fate = EXCLUDED.fate, values = EXCLUDED.values, changes = EXCLUDED.changes, problems = EXCLUDED.problems`,
      );
      await progress(at + chunk.length);
    }
    const count = (fate: RowFate) => planned.filter((row) => row.fate === fate).length;
    await query(
      em,
      sql`UPDATE import_job SET status = 'READY', plan_digest = ${await this.#digestOf(planned, personal)},
          failure = ${failure && JSON.stringify(failure)}::jsonb, processed = row_count,
          new_count = ${count('NEW')}, changed_count = ${count('CHANGED')}, dearer_count = ${count('DEARER')},
          cheaper_count = ${count('CHEAPER')}, unchanged_count = ${count('UNCHANGED')},
          gone_count = ${count('GONE')}, refused_count = ${count('REFUSED')}, version = version + 1
        WHERE id = ${jobId} AND status IN ('READING', 'APPLYING')`,
    );
  }

  /** Everything, in the one transaction of the caller, as the deed of who applied it. @throws StaleImport the data changed since the dry run. */
  async apply(jobId: string, progress: Progress): Promise<void> {
    const { em, clock } = this.deps;
    await this.#oneAtATime(jobId);
    await this.#oneAtATime('apply');
    const job = await em.findOneBy(ImportJobEntity, { id: jobId, status: 'APPLYING' });
    if (!job) return;
    const { planned, personal } = await this.#plan(jobId, true);
    if ((await this.#digestOf(planned, personal)) !== job.planDigest) throw new StaleImport();
    const actor = { userId: job.appliedById, name: job.appliedBy ?? job.createdBy, role: null, ip: null };
    await writersOf({ ...this.deps, actor })[job.kind].write({ job, planned, progress });
    await query(
      em,
      sql`UPDATE import_job SET status = 'APPLIED', applied_at = ${clock.now()}, processed = row_count,
        failure = NULL, version = version + 1 WHERE id = ${jobId}`,
    );
    await em.query('UPDATE import_row SET sealed = NULL WHERE job_id = $1 AND sealed IS NOT NULL', [jobId]);
  }

  /** Nothing was written; a file that can never be read is not kept. */
  async fail(jobId: string, problem: ImportProblem, forGood: boolean): Promise<void> {
    const { em } = this.deps;
    await query(
      em,
      sql`UPDATE import_job SET status = 'FAILED', failure = ${JSON.stringify(problem)}::jsonb, version = version + 1
        WHERE id = ${jobId} AND status IN ('READING', 'APPLYING')`,
    );
    if (forGood) await em.query('DELETE FROM import_file WHERE job_id = $1', [jobId]);
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

  async #plan(jobId: string, lock: boolean): Promise<{ planned: PlannedRow[]; personal: boolean }> {
    const { em, vault } = this.deps;
    const job = await em.findOneByOrFail(ImportJobEntity, { id: jobId });
    const kind = kindOf(job.kind);
    const rows = await query<{ id: string; number: number; cells: RawCell[]; sealed: Buffer | null }>(
      em,
      sql`SELECT id::text, row_number AS number, cells, sealed FROM import_row
        WHERE job_id = ${jobId} AND cells IS NOT NULL ORDER BY row_number`,
    );
    const read: ReadRow[] = [];
    for (const { id, number, cells, sealed } of rows) {
      read.push(readRow(kind, number, sealed ? openCells(vault, id, sealed) : cells, job.mapping));
      if (read.length % CHUNK === 0) await breathe();
    }
    return { planned: await kind.plan(this.deps, job, read, lock), personal: kind.personal === true };
  }

  /** Of personal data a plain digest would say what it was made of, to whoever tries long enough. */
  async #digestOf(planned: readonly PlannedRow[], personal: boolean): Promise<string> {
    const digest = await digestOf(planned);
    return personal ? this.deps.vault.indexOf('import_job.plan_digest', digest).toString('hex') : digest;
  }

  async #remembered({ createdById, kind }: ImportJobEntity): Promise<RememberedColumns> {
    const rows = await query<{ header: string; field: string | null }>(
      this.deps.em,
      sql`SELECT header, field FROM import_mapping WHERE user_id = ${createdById} AND kind = ${kind}`,
    );
    return new Map(rows.map(({ header, field }) => [header, field]));
  }
}

const CHUNK = 1_000;
