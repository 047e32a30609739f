import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartupProblem } from '../startup-problem.js';
import { makeVault, type Vault, type VaultKey } from './vault.js';

export interface VaultSettings {
  /** `id:base64` of 32 bytes each, separated by commas; the first seals. Null: the keys of the home. */
  readonly keys: string | null;
  /** Base64 of 32 bytes. Null: the one of the home. */
  readonly indexKey: string | null;
}

/** The vault of the configured keys, or of those that lie in `<home>/keys`, made there when first needed. */
export function openVault(settings: VaultSettings, home: string): Vault {
  const { keys, indexKey } = settings;
  if (keys !== null && indexKey !== null) return vaultOf(keys, indexKey);
  return vaultOf(
    keptIn(home, 'vault', () => `home:${newKey()}`),
    keptIn(home, 'index', newKey),
  );
}

/** Keys as they are written in the settings; null when one of them is not of the form `id:base64`. */
export function parseKeys(text: string): readonly [VaultKey, ...VaultKey[]] | null {
  const keys = text.split(',').map((one) => {
    const [, id, base64 = ''] = /^([A-Za-z0-9-]{1,16}):(.+)$/.exec(one.trim()) ?? [];
    const key = parseKey(base64);
    return id && key ? { id, key } : null;
  });
  const [first, ...others] = keys.filter((key) => key !== null);
  const ids = new Set(keys.map((key) => key?.id));
  return first && ids.size === keys.length && others.length + 1 === keys.length ? [first, ...others] : null;
}

/** 32 bytes of base64, or null. */
export function parseKey(base64: string): Buffer | null {
  const key = Buffer.from(base64.trim(), 'base64');
  return key.length === 32 && /^[A-Za-z0-9+/_-]{43}=?$/.test(base64.trim()) ? key : null;
}

function vaultOf(keysText: string, indexText: string): Vault {
  const keys = parseKeys(keysText);
  const indexKey = parseKey(indexText);
  if (!keys || !indexKey) {
    throw new StartupProblem(
      '密钥文件已损坏:请从备份恢复 keys 目录。',
      'A key file is damaged: restore the folder keys from a backup.',
    );
  }
  return makeVault(keys, indexKey);
}

const newKey = () => randomBytes(32).toString('base64');

/** Made by whoever comes first: a link appears whole or not at all, and never in the place of another. */
function keptIn(home: string, name: string, make: () => string): string {
  const folder = join(home, 'keys');
  const file = join(folder, name);
  const known = readIfThere(file);
  if (known !== null) return known;
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(draft, `${make()}\n`, { mode: 0o600, flag: 'wx', flush: true });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(file, 'utf8').trim();
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
