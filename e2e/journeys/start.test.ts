import { createServer } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { freePort, RunningSystem, temporaryHome } from '../src/system.js';

const disposals: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const dispose of disposals.splice(0).reverse()) await dispose();
});

async function aHome(): Promise<string> {
  const { home, dispose } = await temporaryHome();
  disposals.push(dispose);
  return home;
}

function launch(home: string, port: number, env?: Record<string, string>): RunningSystem {
  const system = RunningSystem.launch({ home, port, env });
  disposals.push(() => system.stop('SIGKILL'));
  return system;
}

async function login(url: string): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ demoAccounts { username password role } }' }),
  });
}

describe('starting and stopping', () => {
  it('prints the address and the demo accounts, stops on Ctrl-C, and starts again in seconds', async () => {
    const home = await aHome();
    const port = await freePort();
    const first = await launch(home, port).ready();
    expect(first.printed).toContain(`http://localhost:${port}`);
    expect(first.printed).toContain('admin');
    expect(await first.stop('SIGINT')).toBe(0);

    const began = Date.now();
    const second = await launch(home, port).ready();
    expect(Date.now() - began).toBeLessThan(10_000);
    expect(await second.stop('SIGTERM')).toBe(0);
  });

  it('recovers after kill -9 with everything that was answered', async () => {
    const home = await aHome();
    const port = await freePort();
    const first = await launch(home, port).ready();
    const before = await (await login(first.url)).json();
    await first.stop('SIGKILL');

    const second = await launch(home, port).ready();
    expect(await (await login(second.url)).json()).toEqual(before);
    expect(before.data.demoAccounts.length).toBeGreaterThan(3);
    expect(await second.stop()).toBe(0);
  });

  it('says in one sentence that the port is taken', async () => {
    const port = await freePort();
    const other = createServer((_, response) => response.end());
    await new Promise<void>((done) => other.listen(port, '0.0.0.0', done));
    disposals.push(() => new Promise((done) => other.close(done)));
    const system = launch(await aHome(), port);
    expect(await system.ended()).toBe(1);
    expect(system.printed).toContain(String(port));
    expect(system.printed).not.toMatch(/\n\s+at /);
  });

  it('says in one sentence that a second process uses the same home', async () => {
    const home = await aHome();
    const first = await launch(home, await freePort()).ready();
    const second = launch(home, await freePort());
    expect(await second.ended()).toBe(1);
    expect(second.printed).toContain('JIANNUO_HOME');
    expect((await fetch(`${first.url}/readyz`)).ok).toBe(true);
    await first.stop();
  });

  it('says in one sentence that DATABASE_URL leads nowhere', async () => {
    const system = launch(await aHome(), await freePort(), {
      DATABASE_URL: `postgres://nobody:wrong@127.0.0.1:${await freePort()}/none`,
    });
    expect(await system.ended()).toBe(1);
    expect(system.printed).toContain('DATABASE_URL');
    expect(system.printed).not.toContain('wrong@');
    expect(system.printed).not.toMatch(/\n\s+at /);
  });

  it('names every wrong setting at once', async () => {
    const system = launch(await aHome(), 0, { PORT: 'many', LOG_LEVEL: 'loud' });
    expect(await system.ended()).toBe(1);
    expect(system.printed).toContain('PORT');
    expect(system.printed).toContain('LOG_LEVEL');
  });
});
