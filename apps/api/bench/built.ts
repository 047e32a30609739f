import { existsSync } from 'node:fs';

/** The parts of the API that the bench drives: as built, or from source where nothing is built yet. */
export async function built() {
  await import('reflect-metadata');
  const from =
    existsSync(new URL('../dist/app.js', import.meta.url)) && !process.env.BENCH_SOURCE
      ? '../dist'
      : '../src';
  const load = <T>(path: string): Promise<T> => import(new URL(`${from}/${path}`, import.meta.url).href);
  const { createApp } = await load<typeof import('../src/app.js')>('app.js');
  const { makeDataSource, openDatabase } = await load<typeof import('../src/database.js')>('database.js');
  const { readConfig } = await load<typeof import('../src/config.js')>('config.js');
  const { SessionService } = await load<typeof import('../src/modules/identity/session.service.js')>(
    'modules/identity/session.service.js',
  );
  const { loadDemo } =
    await load<typeof import('../src/modules/demo/load-demo.js')>('modules/demo/load-demo.js');
  const { writeRows } = await load<typeof import('../src/modules/demo/write-rows.js')>(
    'modules/demo/write-rows.js',
  );
  const { PartEntity } = await load<typeof import('../src/modules/parts/part.entity.js')>(
    'modules/parts/part.entity.js',
  );
  const { partSearchText } = await load<typeof import('../src/modules/parts/part.service.js')>(
    'modules/parts/part.service.js',
  );
  const { createServices } = await load<typeof import('../src/modules/services.js')>('modules/services.js');
  const { openVault } =
    await load<typeof import('../src/platform/vault/index.js')>('platform/vault/index.js');
  const { diskStorage } =
    await load<typeof import('../src/platform/storage/index.js')>('platform/storage/index.js');
  const { openScanner } =
    await load<typeof import('../src/platform/malware/index.js')>('platform/malware/index.js');
  return {
    createApp,
    createServices,
    diskStorage,
    writeRows,
    PartEntity,
    partSearchText,
    loadDemo,
    makeDataSource,
    openDatabase,
    openScanner,
    openVault,
    readConfig,
    SessionService,
  };
}
