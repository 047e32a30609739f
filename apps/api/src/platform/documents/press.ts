import type { Worker } from 'node:worker_threads';
import { badField, Unavailable } from '../errors.js';
import { startWorker } from '../start-worker.js';
import type { Composed } from './compose.js';
import type { PrintedDocument } from './printed-document.js';

/** What goes to the thread, and what comes back. */
export interface Ordered {
  readonly id: number;
  readonly document: PrintedDocument;
}
export type Printed =
  | ({ readonly id: number } & Composed)
  | { readonly id: number; readonly unreadable: string }
  | { readonly id: number; readonly error: string };

interface Waiting {
  readonly resolve: (composed: Composed) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Prints documents in a thread of its own, one after the other: a long one takes a third of a second of pure
 * computing. The thread starts with the first document and holds no process open.
 */
export class Press {
  #worker: Worker | null = null;
  #printed = 0;
  readonly #waiting = new Map<number, Waiting>();

  /** `patienceMs`: what one document may take. */
  constructor(private readonly patienceMs = PATIENCE_MS) {}

  /** The file. Raises UNAVAILABLE when too many documents wait, or this one takes too long; BAD_INPUT (an unreadable scan). */
  async print(document: PrintedDocument): Promise<Uint8Array> {
    return (await this.printCounted(document)).pdf;
  }

  /** The same with the number of its pages. */
  async printCounted(document: PrintedDocument): Promise<Composed> {
    if (this.#waiting.size >= MOST_WAITING) throw new Unavailable(5, busy);
    const worker = this.#worker ?? this.#start();
    const id = this.#printed++;
    const late = setTimeout(() => this.#stop(worker, new Unavailable(30, busy)), this.patienceMs);
    try {
      return await new Promise<Composed>((resolve, reject) => {
        this.#waiting.set(id, { resolve, reject });
        worker.postMessage({ id, document } satisfies Ordered);
      });
    } finally {
      clearTimeout(late);
      this.#waiting.delete(id);
    }
  }

  /** What still waits is refused. */
  async close(): Promise<void> {
    if (this.#worker) await this.#stop(this.#worker, new Unavailable());
  }

  #start(): Worker {
    const worker = startWorker(import.meta.url, 'press-worker');
    worker.unref();
    worker.on('message', (printed: Printed) => {
      const waiting = this.#waiting.get(printed.id);
      if ('pdf' in printed) waiting?.resolve(printed);
      else if ('unreadable' in printed) waiting?.reject(unreadable(printed.unreadable));
      else waiting?.reject(new Error(`A document could not be printed: ${printed.error}`));
    });
    worker.on('error', (error) => this.#stop(worker, error));
    this.#worker = worker;
    return worker;
  }

  async #stop(worker: Worker, reason: Error): Promise<void> {
    if (this.#worker !== worker) return;
    this.#worker = null;
    for (const { reject } of this.#waiting.values()) reject(reason);
    await worker.terminate();
  }
}

const MOST_WAITING = 50;
const PATIENCE_MS = 30_000;

function unreadable(caption: string): Error {
  const [zh, en] = [
    `扫描件无法读取:${caption}。请重新上传。`,
    `A scan cannot be read: ${caption}. Please upload it again.`,
  ];
  return badField('scan', 'UNREADABLE', zh, en);
}

const busy = {
  zh: '正在生成的文件太多或太长,请稍后再试。',
  en: 'Too many documents are being made, or this one takes too long; please try again.',
};
