// npm run demo -- --devices 200000: loads a demo company of that size into an empty database.
import { ensureBuilt, ensureInstalled, run } from './lib/workspace.mjs';

await ensureInstalled();
await ensureBuilt();
process.exit(run('node', ['apps/api/dist/modules/demo/main.js', ...process.argv.slice(2)]));
