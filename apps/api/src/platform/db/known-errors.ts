import { BadInput, type DomainError, InUse, LimitExceeded, NotFound, Unavailable } from '../errors.js';
import type { ConstraintMeaning } from '../module.js';

export type ConstraintMeanings = Readonly<Record<string, ConstraintMeaning>>;

/**
 * What an error of PostgreSQL or of its pool means to a caller: a constraint by its name, a statement that took
 * too long, a database that cannot answer. Undefined for everything else: a bug.
 */
export function databaseError(error: unknown, meanings: ConstraintMeanings): DomainError | undefined {
  const { code = '', constraint, message = '' } = postgresError(error);
  if (code === INVALID_TEXT || code === INVALID_BYTES) return new NotFound();
  if (code === STATEMENT_TIMEOUT) return new LimitExceeded(tookTooLong);
  if (code === LOCK_TIMEOUT || code === DEADLOCK) return new Unavailable(2, locked);
  if (code === DISK_FULL) return new Unavailable(60, diskFull);
  if (unreachable.test(code) || noConnection.test(message)) return new Unavailable();
  if (constraint === undefined || !Object.hasOwn(meanings, constraint)) {
    return code === FOREIGN_KEY ? new NotFound() : undefined;
  }
  const meaning = meanings[constraint];
  if (meaning?.code === 'BAD_INPUT') return new BadInput({ [meaning.field]: meaning.problem });
  if (meaning?.code === 'IN_USE') return new InUse({ [meaning.dependent]: 1 }, meaning.text);
  return undefined;
}

/** "invalid input syntax for type uuid": an id that cannot exist is one that does not. */
const INVALID_TEXT = '22P02';
/** A zero byte, which no text of PostgreSQL can hold: `/files/parts/%00/photo`. */
const INVALID_BYTES = '22021';
const STATEMENT_TIMEOUT = '57014';
const LOCK_TIMEOUT = '55P03';
const DISK_FULL = '53100';
/** Again and again: `transaction` has tried it more than once. */
const DEADLOCK = '40P01';
/** A row was looked up, and deleted by somebody else before another could refer to it. */
const FOREIGN_KEY = '23503';

/** Connection exceptions, too many connections, server starting or stopping; refused by the operating system. */
const unreachable = /^(08|53300|57P0|25P03|ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN)/;

/** Of the pool and the driver, which give these no code. */
const noConnection = /^(timeout exceeded when trying to connect|Connection terminated)/;

const tookTooLong = {
  zh: '处理耗时过长,没有保存任何内容:请减少一次处理的数量后再试。',
  en: 'This takes too long and nothing was saved: do less at once and try again.',
};
const locked = {
  zh: '别人正在修改同一条记录,没有保存任何内容,请稍后再试。',
  en: 'Somebody else is changing the same record. Nothing was saved; please try again.',
};
const diskFull = {
  zh: '数据库的磁盘已满,没有保存任何内容:请通知管理员腾出空间。',
  en: 'The disk of the database is full and nothing was saved: tell the administrator to free some space.',
};

interface PostgresError {
  readonly code?: string;
  readonly constraint?: string;
  readonly message?: string;
}

function postgresError(error: unknown): PostgresError {
  if (typeof error !== 'object' || error === null) return {};
  return 'driverError' in error ? postgresError(error.driverError) : error;
}
