import { type ResourceLimits, Worker } from 'node:worker_threads';

/**
 * Starts a thread with a script that lies beside the caller: `startWorker(import.meta.url, 'press-worker')`. JavaScript
 * once built, TypeScript in development and in tests.
 */
export function startWorker(beside: string, name: string, resourceLimits: ResourceLimits = {}): Worker {
  if (!beside.endsWith('.ts')) return new Worker(new URL(`./${name}.js`, beside), { resourceLimits });
  const loader = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const [script, parent] = [new URL(`./${name}.ts`, beside), beside].map(String);
  return new Worker(
    `import(${loader}).then(({ tsImport }) => tsImport(${JSON.stringify(script)}, ${JSON.stringify(parent)}))`,
    { eval: true, resourceLimits },
  );
}
