import type { TestProject } from 'vitest/node';
import { freePort, RunningSystem, temporaryHome } from './system.js';

declare module 'vitest' {
  export interface ProvidedContext {
    url: string;
  }
}

/** One built system with the demo company, shared by all journeys. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { home, dispose } = await temporaryHome();
  const system = await RunningSystem.launch({ home, port: await freePort() }).ready();
  project.provide('url', system.url);
  return async () => {
    await system.stop();
    await dispose();
  };
}
