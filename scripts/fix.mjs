// npm run fix: formats and mends what the linter can mend by itself.
import { ensureInstalled, run } from './lib/workspace.mjs';

await ensureInstalled();
process.exit(run('biome', ['check', '--write', '.']));
