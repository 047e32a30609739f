import { Press } from '../../platform/documents/index.js';
import { BadInput, NotFound } from '../../platform/errors.js';
import type { JobHandler, JobRun } from '../../platform/jobs/index.js';
import type { Services } from '../services.js';
import { filesOf } from './annex-issue.service.js';
import { annexPaper } from './annex-paper.js';

/** Makes the paper of an issued annex. May run again at any time: it then makes the same one. */
export const printAnnex: JobHandler<Services> = async (payload, run) => {
  const { annexId } = payload as { annexId: string };
  try {
    await print(annexId, run);
  } catch (error) {
    const known = error instanceof BadInput ? Object.values(error.fields)[0] : null;
    if (!known) run.log.error({ err: error, annexId }, 'the paper of an annex was not made');
    const words = known ? { zh: known.zh, en: known.en } : unexpected;
    await run.inTransaction((s) => s.annexPapers.fail(annexId, words));
  }
};

async function print(annexId: string, run: JobRun<Services>): Promise<void> {
  const annex = await run.inTransaction((s) => s.annexPapers.begin(annexId));
  if (!annex) return;
  const bytes = new Map<string, Uint8Array>();
  for (const file of filesOf(annex.contents)) {
    bytes.set(file.id, await run.inTransaction((s) => s.files.bytesOf(file.id)).catch(gone(file.name)));
    await run.inTransaction((s) => s.annexPapers.report(annexId, bytes.size));
  }
  // Of its own: a hundred scans take longer than anybody who waits for a quote should.
  const press = new Press(PATIENCE_MS);
  try {
    const document = annexPaper(annex, (id) => bytes.get(id) ?? new Uint8Array());
    const { pdf, pages } = await press.printCounted(document);
    await run.inTransaction((s) => s.annexPapers.keep(annex, Buffer.from(pdf), pages));
  } finally {
    await press.close();
  }
}

const PATIENCE_MS = 300_000;

/** A scan that was deleted after the annex was issued. */
const gone = (name: string) => (error: unknown) => {
  if (!(error instanceof NotFound)) throw error;
  const zh = `扫描件“${name}”已被删除:请另建一份附件。`;
  const en = `The scan "${name}" has been deleted since: begin another annex.`;
  throw new BadInput({ scan: { code: 'GONE', zh, en } });
};

const unexpected = {
  zh: '生成 PDF 时出错,可以重新生成。',
  en: 'The PDF could not be made; try again.',
};
