import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DataSource } from 'typeorm';
import type { Config } from './config.js';
import type { Safekeeping } from './platform/context.js';
import { sharedSecret } from './platform/db/index.js';
import { openScanner } from './platform/malware/index.js';
import { StartupProblem } from './platform/startup-problem.js';
import { openStorage } from './platform/storage/index.js';
import { headStart, openVault, type Vault } from './platform/vault/index.js';

/**
 * Opens the keys and the files that belong to a database, connected and migrated. Files lie apart for each database:
 * what one of them does not know is not for another to tidy away.
 *
 * @throws StartupProblem the keys are not those this database was written with.
 */
export async function openSafekeeping(config: Config, dataSource: DataSource): Promise<Safekeeping> {
  const vault = openVault(config.vault, config.home);
  await checkKeys(dataSource, vault);
  const shelf = (await sharedSecret(dataSource, 'fileShelf')).slice(0, 16);
  return {
    vault,
    storage: openStorage(config.storageUrl ?? pathToFileURL(join(config.home, 'files')).href, shelf),
    scanner: openScanner(config.clamdUrl),
  };
}

/** The first start leaves a sealed word; a later one with other keys is noticed before anything is sealed by them. */
async function checkKeys(dataSource: DataSource, vault: Vault): Promise<void> {
  const word = { sealed: vault.seal(WORD, PLACE).toString('base64'), index: indexOf(vault) };
  await dataSource.query('INSERT INTO setting (key, value) VALUES ($1, $2::jsonb) ON CONFLICT DO NOTHING', [
    PLACE,
    JSON.stringify(word),
  ]);
  const [row]: { value: typeof word }[] = await dataSource.query('SELECT value FROM setting WHERE key = $1', [
    PLACE,
  ]);
  if (row && opens(vault, row.value.sealed) && row.value.index === indexOf(vault)) {
    if (!isByFirstKey(vault, row.value.sealed)) {
      await dataSource.query('UPDATE setting SET value = $2::jsonb WHERE key = $1', [
        PLACE,
        JSON.stringify(word),
      ]);
    }
    return;
  }
  throw new StartupProblem(
    '密钥与数据库不符:请恢复原来的 keys 目录,或检查 JIANNUO_KEYS 和 JIANNUO_INDEX_KEY。',
    'These keys are not the ones of this database: restore its folder keys, or check JIANNUO_KEYS and JIANNUO_INDEX_KEY.',
  );
}

const PLACE = 'keyCheck';
const WORD = Buffer.from('jiannuo');

function indexOf(vault: Vault): string {
  return vault.indexOf(PLACE, WORD).toString('base64');
}

/** Otherwise the word would be lost with the older key. */
function isByFirstKey(vault: Vault, sealed: string): boolean {
  const head = headStart(vault.keyId);
  return Buffer.from(sealed, 'base64').subarray(0, head.length).equals(head);
}

function opens(vault: Vault, sealed: string): boolean {
  try {
    return vault.open(Buffer.from(sealed, 'base64'), PLACE).equals(WORD);
  } catch {
    return false;
  }
}
