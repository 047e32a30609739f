import { parentPort } from 'node:worker_threads';
import { compose, UnreadableScan } from './compose.js';
import type { Ordered, Printed } from './press.js';

parentPort?.on('message', async ({ id, document }: Ordered) => {
  parentPort?.postMessage(await answerTo(id, document));
});

async function answerTo(id: number, document: Ordered['document']): Promise<Printed> {
  try {
    return { id, ...(await compose(document)) };
  } catch (error) {
    if (error instanceof UnreadableScan) return { id, unreadable: error.caption };
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
