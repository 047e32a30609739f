// npm run dev: the API restarts and the SPA reloads as files change.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, root, workspaceEnv } from './lib/workspace.mjs';

await ensureInstalled();
const env = workspaceEnv({ PORT: process.env.PORT ?? '4000', NODE_ENV: 'development' });
const servers = ['apps/api', 'apps/admin'].map((folder) =>
  spawn('pnpm', ['run', 'dev'], { cwd: join(root, folder), env, stdio: 'inherit' }),
);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    for (const server of servers) server.kill(signal);
  });
}
const codes = await Promise.all(
  servers.map(
    (server) =>
      new Promise((done) => {
        server.once('close', (code) => {
          for (const other of servers) other.kill('SIGTERM');
          done(code ?? 0);
        });
      }),
  ),
);
process.exit(Math.max(...codes));
