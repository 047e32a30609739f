import { expect } from 'vitest';
import type { TestApi, Who } from './harness.js';

export interface ImportedJob {
  id: string;
  kind: string;
  status: string;
  columns: { header: string; field: string | null; guessed: boolean; hidden: boolean }[];
  mapping: Record<string, string>;
  notes: { code: string; message: { zh: string; en: string } }[];
  rowCount: number;
  newCount: number;
  changedCount: number;
  dearerCount: number;
  cheaperCount: number;
  unchangedCount: number;
  goneCount: number;
  refusedCount: number;
  processed: number;
  failure: { code: string; message: { zh: string; en: string } } | null;
  version: number;
}

export interface ImportedRow {
  rowNumber: number;
  fate: string;
  values: Record<string, string>;
  changes: Record<string, { before: string | null; after: string | null }> | null;
  problems: {
    field: string | null;
    cell: string | null;
    written: string | null;
    code: string;
    message: { zh: string; en: string };
  }[];
}

export interface ImportedFile {
  name?: string;
  /** DEVICES without. */
  kind?: string;
  priceListId?: string;
  as?: Who;
}

export interface ImportChoices {
  skipRefused?: boolean;
  withdrawGone?: boolean;
}

export const importJobFields = `id kind status columns { header field guessed hidden } mapping notes { code message { zh en } }
  rowCount newCount changedCount dearerCount cheaperCount unchangedCount goneCount refusedCount
  processed failure { code message { zh en } } version`;

export type ImportClient = ReturnType<typeof importClient>;

/** Brings files the way the SPA does, and waits for what becomes of them. */
export function importClient(api: TestApi) {
  async function upload(content: Buffer | string, file: ImportedFile = {}): Promise<Response> {
    const form = new FormData();
    form.append('file', new Blob([Uint8Array.from(Buffer.from(content))]), file.name ?? '清单.csv');
    const target = new URLSearchParams();
    if (file.kind) target.set('kind', file.kind);
    if (file.priceListId) target.set('priceListId', file.priceListId);
    return api.as(file.as ?? 'admin').fetch(`/imports?${target}`, { method: 'POST', body: form });
  }

  async function job(id: string): Promise<ImportedJob> {
    const document = `query ($id: ID!) { importJob(id: $id) { ${importJobFields} } }`;
    return (await api.as('admin').data<{ importJob: ImportedJob }>(document, { id })).importJob;
  }

  async function settled(id: string): Promise<ImportedJob> {
    for (;;) {
      const now = await job(id);
      if (now.status !== 'READING' && now.status !== 'APPLYING') return now;
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  async function tried(content: Buffer | string, file?: ImportedFile): Promise<ImportedJob> {
    const response = await upload(content, file);
    expect(response.status, await response.clone().text()).toBe(201);
    return settled(((await response.json()) as { id: string }).id);
  }

  async function rowsOf(jobId: string, fate?: string): Promise<ImportedRow[]> {
    const { importRows } = await api.as('admin').data<{ importRows: { rows: ImportedRow[] } }>(
      `query ($jobId: ID!, $fate: RowFate) { importRows(jobId: $jobId, fate: $fate, limit: 100) {
        rows { rowNumber fate values changes problems { field cell written code message { zh en } } } } }`,
      { jobId, fate },
    );
    return importRows.rows;
  }

  const apply = (of: ImportedJob, choices: ImportChoices = {}, as: Who = 'admin') =>
    api.as(as).query<{ applyImport: ImportedJob }>(
      `mutation ($id: ID!, $version: Int!, $skipRefused: Boolean!, $withdrawGone: Boolean!) {
        applyImport(id: $id, version: $version, skipRefused: $skipRefused, withdrawGone: $withdrawGone) {
          ${importJobFields} } }`,
      { id: of.id, version: of.version, skipRefused: false, withdrawGone: false, ...choices },
    );

  async function applied(of: ImportedJob, choices?: ImportChoices): Promise<ImportedJob> {
    const answer = await apply(of, choices);
    expect(answer.errors).toBeUndefined();
    return settled(of.id);
  }

  /** What is wrong with each row, briefly: `[5, 'price THREE_DECIMALS']`. */
  async function problemsOf(jobId: string): Promise<(string | number)[][]> {
    return (await rowsOf(jobId, 'REFUSED')).map(({ rowNumber, problems }) => [
      rowNumber,
      ...problems.map(({ field, code }) => `${field} ${code}`),
    ]);
  }

  return { upload, job, settled, tried, rowsOf, apply, applied, problemsOf };
}
