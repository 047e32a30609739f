// npm test: installs, lints, type-checks and tests everything, browser journeys included.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root, run } from './lib/workspace.mjs';

const packages = ['packages/rules', 'packages/schema', 'apps/api', 'apps/admin', 'e2e'];

await ensureInstalled();
for (const folder of packages) rmSync(join(root, folder, '.test-results'), { recursive: true, force: true });
const code = run('turbo', [
  'run',
  'lint',
  'typecheck',
  'generated',
  'test',
  'e2e',
  '--continue=always',
  '--concurrency=2',
  '--output-logs=new-only',
]);

const counts = packages.flatMap(resultsOf);
const passed = sum(counts.map(({ numPassedTests }) => numPassedTests));
const failed = sum(counts.map(({ numFailedTests }) => numFailedTests));
for (const { package: name, numPassedTests, numFailedTests } of counts) {
  process.stdout.write(`${name}: ${numPassedTests} passed, ${numFailedTests} failed;\n`);
}
// A check that fails without a failing test (lint, types, a stale generated file) counts as one.
const broken = failed === 0 && code !== 0 ? 1 : failed;
process.stdout.write(`${passed} passed, ${broken} failed\n`);
process.exit(code === 0 && passed > 0 && broken === 0 ? 0 : 1);

function resultsOf(folder) {
  const results = join(root, folder, '.test-results');
  if (!existsSync(results)) return [];
  return readdirSync(results)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ package: folder, ...JSON.parse(readFileSync(join(results, name), 'utf8')) }));
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
