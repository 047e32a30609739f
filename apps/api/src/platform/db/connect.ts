import type { DataSource } from 'typeorm';
import { StartupProblem } from '../startup-problem.js';

/**
 * Opens the pool.
 *
 * @throws StartupProblem the server cannot be reached, refuses us, has no such database or is not UTF-8.
 */
export async function connect(dataSource: DataSource, url: string): Promise<void> {
  try {
    await dataSource.initialize();
  } catch (error) {
    throw connectionProblem(error, url);
  }
  const [row]: { encoding: string }[] = await dataSource.query(
    `SELECT current_setting('server_encoding') AS encoding`,
  );
  if (row?.encoding === 'UTF8') return;
  throw new StartupProblem(
    `数据库的编码是 ${row?.encoding},必须是 UTF8:请用 ENCODING 'UTF8' 重新建库。`,
    `The database's encoding is ${row?.encoding}, it has to be UTF8: create it again with ENCODING 'UTF8'.`,
  );
}

/**
 * A sentence for the log when the collation of a foreign server cannot index Chinese fragments
 * (pg_trgm needs a libc UTF-8 locale), else null.
 */
export async function localeWarning(dataSource: DataSource): Promise<string | null> {
  const [row]: { ctype: string; trigrams: string[] | null }[] = await dataSource.query(
    `SELECT datctype AS ctype FROM pg_database WHERE datname = current_database()`,
  );
  const ctype = row?.ctype ?? '';
  if (/utf-?8/i.test(ctype)) return null;
  return `LC_CTYPE "${ctype}" 不是 UTF-8:中文片段搜索只能逐行扫描。 / LC_CTYPE "${ctype}" is not UTF-8: searching fragments of Chinese scans every row.`;
}

/** What went wrong while connecting, in one sentence without the password. */
function connectionProblem(error: unknown, url: string): Error {
  const at = withoutSecrets(url);
  // The driver gives no code to a connection that was cut, or never answered as PostgreSQL does.
  const cut = /^(Connection terminated|timeout)/.test(messageOf(error));
  switch (cut ? 'ECONNREFUSED' : (error as { code?: string }).code) {
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
      return new StartupProblem(
        `连接不到数据库 ${at}:请检查 DATABASE_URL 和数据库是否已启动。`,
        `The database at ${at} cannot be reached: check DATABASE_URL and whether the server is running.`,
      );
    case '28P01':
    case '28000':
      return new StartupProblem(
        `数据库 ${at} 拒绝了用户名或密码:请检查 DATABASE_URL。`,
        `The database at ${at} refuses the user name or password: check DATABASE_URL.`,
      );
    case '3D000':
      return new StartupProblem(
        `服务器上没有这个数据库(${at}):请先创建它,或检查 DATABASE_URL。`,
        `The server has no such database (${at}): create it first, or check DATABASE_URL.`,
      );
    case '53100':
      return diskFull(at);
    default:
      return unusable(at, error);
  }
}

/** What an operator can mend, wherever it happens during the start, in one sentence; anything else as it is. */
export function startupProblemOf(error: unknown, url: string): unknown {
  const { code = '' } = (error ?? {}) as { code?: string };
  const at = withoutSecrets(url);
  if (code === '53100') return diskFull(at);
  return operators.test(code) ? unusable(at, error) : error;
}

/**
 * SQLSTATEs that speak of the server and not of our statements: no privilege, read-only, a foreign table of the
 * same name, an extension that is not installed, no connection left, shutting down.
 */
const operators = /^(42501|25006|42P07|58P01|0A000|08|53|57P)/;

function unusable(at: string, error: unknown): StartupProblem {
  return new StartupProblem(
    `无法使用数据库 ${at}:${messageOf(error)}`,
    `The database at ${at} cannot be used: ${messageOf(error)}`,
  );
}

function diskFull(at: string): StartupProblem {
  return new StartupProblem(
    `数据库 ${at} 的磁盘已满:请腾出空间后重试,已有数据未受影响。`,
    `The disk of the database at ${at} is full: free some space and try again; existing data is untouched.`,
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function withoutSecrets(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname}:${port || 5432}${pathname}`;
  } catch {
    return 'DATABASE_URL';
  }
}
