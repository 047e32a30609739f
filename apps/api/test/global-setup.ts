import 'reflect-metadata';
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../src/platform/db/embedded-postgres.js';
import { buildTemplate } from './template.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of the migrated template database. */
    templateUrl: string;
  }
}

/** One PostgreSQL for the whole run, ours or the one of TEST_DATABASE_URL, with one migrated template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'jiannuo-test-'));
  const given = process.env.TEST_DATABASE_URL;
  const server = given
    ? { url: given, stop: async () => undefined }
    : await startEmbeddedPostgres({ home, log: () => undefined, settings: fastAndForgetful });
  const template = await buildTemplate(server.url);
  project.provide('templateUrl', template.url);
  return async () => {
    await template.drop();
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  };
}

const fastAndForgetful = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=200',
];
