import type { ImportProblem } from './import-terms.js';

/** Why a file cannot be taken at all, in words. */
export class ImportRefused extends Error {
  readonly problem: ImportProblem;

  constructor({ code, zh, en }: { readonly code: string; readonly zh: string; readonly en: string }) {
    super(en);
    this.problem = { field: null, code, message: { zh, en } };
  }
}
