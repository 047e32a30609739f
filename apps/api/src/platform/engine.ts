import { setFlagsFromString } from 'node:v8';

/**
 * Tells V8 to allocate young whatever is made anew. Left alone, it soon makes the rows of answers among the old objects,
 * where each keeps the text of its answer until the next full collection. Before the first request (ADR 31).
 */
export function keepTheYoungYoung(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
}
