import { BadInput, DomainError, Unavailable } from '../../platform/errors.js';
import type { JobHandler, JobRun } from '../../platform/jobs/index.js';
import type { Services } from '../services.js';
import { guessColumns } from './columns.js';
import { type Progress, StaleImport } from './import-kind.js';
import { ImportRefused } from './import-refused.js';
import type { ImportProblem } from './import-terms.js';
import { readTable } from './table/read-table.js';
import { UnreadableTable } from './table/table.js';

type Run = JobRun<Services>;

/** Reads the file and shows what applying it would do. May run again at any time. */
export const readImport: JobHandler<Services> = (payload, run) =>
  orSayWhy(payload, run, async (jobId) => {
    const job = await run.inTransaction((s) => s.importRuns.toRead(jobId));
    if (!job) return;
    if (job.file) {
      const columns = guessColumns(await readTable(job.file), job.kind, job.remembered);
      await run.inTransaction((s) => s.importRuns.store(jobId, columns, job.kind.personal === true));
    }
    await run.inTransaction((s) => s.importRuns.dryRun(jobId, null, progressOf(jobId, run)));
  });

/** Applies it whole or not at all. Data that changed since the dry run: nothing is written, the dry run is made again. */
export const applyImport: JobHandler<Services> = (payload, run) =>
  orSayWhy(payload, run, async (jobId) => {
    try {
      await run.inTransaction((s) => s.importRuns.apply(jobId, progressOf(jobId, run)));
    } catch (error) {
      if (!(error instanceof StaleImport)) throw error;
      await run.inTransaction((s) => s.importRuns.dryRun(jobId, stale, progressOf(jobId, run)));
    }
  });

/** Nightly. */
export const forgetImports: JobHandler<Services> = async (_payload, { inTransaction }) => {
  await inTransaction((s) => s.imports.discardForgotten());
};

function progressOf(jobId: string, run: Run): Progress {
  return (processed) => run.inTransaction((s) => s.importRuns.report(jobId, processed));
}

/** A failure is shown at the import, in words; it can be tried again there. */
async function orSayWhy(payload: unknown, run: Run, work: (jobId: string) => Promise<void>): Promise<void> {
  const { jobId } = payload as { jobId: string };
  try {
    await work(jobId);
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) run.log.error({ err: error, jobId }, 'import failed');
    const forGood = error instanceof UnreadableTable;
    await run.inTransaction((s) => s.importRuns.fail(jobId, problem ?? unexpected, forGood));
  }
}

/** A "no" in its own words; null for what should not happen. */
function problemOf(error: unknown): ImportProblem | null {
  if (error instanceof ImportRefused) return error.problem;
  if (error instanceof BadInput) {
    const [first] = Object.values(error.fields);
    if (first) return { field: null, code: first.code, message: { zh: first.zh, en: first.en } };
  }
  if (error instanceof DomainError && !(error instanceof Unavailable)) {
    return { field: null, code: error.code, message: error.text };
  }
  return null;
}

const stale: ImportProblem = {
  field: null,
  code: 'STALE',
  message: {
    zh: '试算之后数据有变化,没有写入任何内容;已重新试算,请核对后再执行。',
    en: 'Data changed after the dry run, so nothing was written. It was run again: look at it and apply.',
  },
};

const unexpected: ImportProblem = {
  field: null,
  code: 'FAILED',
  message: {
    zh: '处理时出错,没有写入任何内容,可以重试。',
    en: 'Something went wrong and nothing was written; you can try again.',
  },
};
