import { StartupProblem } from '../startup-problem.js';

interface Place {
  readonly home: string;
  readonly logFile: string;
}

/** Why the server or initdb ended, read from what it printed. */
export function startFailure(output: string, { home, logFile }: Place): StartupProblem {
  if (/No space left on device/i.test(output)) return diskFull(home);
  if (/database files are incompatible|was initialized by PostgreSQL version/i.test(output)) {
    return new StartupProblem(
      `${home} 里的数据库由另一个 PostgreSQL 大版本建立:请用原版本导出,或指定别的 JIANNUO_HOME。`,
      `The database in ${home} was made by another PostgreSQL major version: export it with that version, or set JIANNUO_HOME to another folder.`,
    );
  }
  const last = output.trim().split('\n').slice(-3).join(' ');
  return new StartupProblem(
    `内置数据库无法启动(详见 ${logFile}):${last}`,
    `The embedded database does not start (see ${logFile}): ${last}`,
  );
}

/** What the file system or a full disk refused, in one sentence; any other error as it is. */
export function homeProblemOf(error: unknown, home: string): unknown {
  const { code = '', path } = (error ?? {}) as NodeJS.ErrnoException;
  if (full.has(code)) return diskFull(path ?? home);
  if (!closed.has(code)) return error;
  const at = path ?? home;
  return new StartupProblem(
    `不能在 ${at} 建立或写入内置数据库的文件(${code}):请检查该目录及其权限,或用 JIANNUO_HOME 指定别的目录。`,
    `The files of the embedded database cannot be made or written at ${at} (${code}): check that folder and who may write there, or set JIANNUO_HOME to another one.`,
  );
}

/** Of the file system, and of PostgreSQL. */
const full = new Set(['ENOSPC', 'EDQUOT', '53100']);
const closed = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EISDIR', 'ENOENT', 'ENAMETOOLONG']);

function diskFull(at: string): StartupProblem {
  return new StartupProblem(
    `磁盘已满,内置数据库无法在 ${at} 启动:请腾出空间后重试,已有数据未受影响。`,
    `The disk is full, so the embedded database cannot start in ${at}: free some space and try again; existing data is untouched.`,
  );
}
