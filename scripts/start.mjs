// npm start: install, build, then run the system in this very process.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt, ensureInstalled, root } from './lib/workspace.mjs';

process.env.NODE_ENV ??= 'production';
await ensureInstalled();
await ensureBuilt();
await import(pathToFileURL(join(root, 'apps/api/dist/main.js')).href);
