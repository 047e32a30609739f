// Runs turbo tasks in the installed workspace: node scripts/turbo.mjs build
import { ensureInstalled, run } from './lib/workspace.mjs';

await ensureInstalled();
process.exit(run('turbo', ['run', ...process.argv.slice(2)]));
