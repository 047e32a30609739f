// npm run dev: the API restarts and the SPA reloads as files change.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, root, workspaceEnv } from './lib/workspace.mjs';

await ensureInstalled();
const env = workspaceEnv({ PORT: process.env.PORT ?? '4000', NODE_ENV: 'development' });
const servers = ['apps/api', 'apps/admin'].map((folder) =>
  // In a group of its own: Ctrl-C reaches this process alone, which passes it on once. A second one would
  // kill the API before it has stopped its database.
  spawn('pnpm', ['run', 'dev'], {
    cwd: join(root, folder),
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  }),
);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
const codes = await Promise.all(
  servers.map(
    (server) =>
      new Promise((done) => {
        server.once('close', (code) => {
          stop();
          done(code ?? 0);
        });
      }),
  ),
);
process.exit(Math.max(...codes));

function stop() {
  for (const server of servers.splice(0)) server.kill('SIGTERM');
}
