import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const stampFile = join(root, 'node_modules', '.installed');
const bin = join(root, 'node_modules', '.bin');

/** Installs the pinned packages with the pinned pnpm, unless nothing changed since the last time. */
export async function ensureInstalled() {
  requireNode();
  const stamp = installStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  const { name, version } = manifest.devEngines.packageManager;
  await step('安装依赖 / Installing packages', 'npx', [
    '--yes',
    `${name}@${version}`,
    'install',
    '--frozen-lockfile',
  ]);
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}

/** Builds what changed. */
export async function ensureBuilt() {
  await step('构建 / Building', 'turbo', ['run', 'build', '--output-logs=errors-only']);
}

/** Runs a command of the workspace with its output shown; gives its exit code. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: workspaceEnv(),
    ...options,
  });
  if (error) throw error;
  return status ?? 1;
}

/** The environment in which the workspace's own tools, pnpm among them, are found first. */
export function workspaceEnv(extra = {}) {
  return {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    ...extra,
  };
}

/** One line while it works, its whole output only when it fails. */
async function step(title, command, args) {
  const began = Date.now();
  const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`;
  process.stdout.write(`${title}…\n`);
  const ticking = setInterval(() => process.stdout.write(`  … ${seconds()}\n`), 10_000);
  const { code, output } = await captured(command, args);
  clearInterval(ticking);
  if (code === 0) return;
  process.stderr.write(`${output}\n${title}:失败 / failed (${command} ${args.join(' ')})\n`);
  process.exit(1);
}

function captured(command, args) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, env: workspaceEnv(), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', (error) => done({ code: 1, output: String(error) }));
    child.once('close', (code) => done({ code, output }));
  });
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  process.stderr.write(
    `践诺需要 Node.js 20.19 或更高版本,现在是 ${process.versions.node}。\nJiannuo needs Node.js 20.19 or later; this is ${process.versions.node}.\n`,
  );
  process.exit(1);
}

function installStamp() {
  const hash = createHash('sha256').update(process.version);
  for (const file of [
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'package.json',
    ...['apps', 'packages'].flatMap((folder) => manifestsIn(folder)),
    'e2e/package.json',
  ]) {
    hash.update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

function manifestsIn(folder) {
  return readdirSync(join(root, folder)).map((name) => `${folder}/${name}/package.json`);
}
