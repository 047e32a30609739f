// npm run bench: measures the system against a bare driver on the same server, in one run.
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, root, run } from './lib/workspace.mjs';

await ensureInstalled();
await ensureBuilt();
process.exit(
  run('pnpm', ['exec', 'tsx', 'bench/bench.ts', ...process.argv.slice(2)], { cwd: join(root, 'apps/api') }),
);
