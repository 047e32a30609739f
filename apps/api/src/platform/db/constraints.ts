import { BadInput, type DomainError, InUse, NotFound } from '../errors.js';
import type { ConstraintMeaning } from '../module.js';

export type ConstraintMeanings = Readonly<Record<string, ConstraintMeaning>>;

/** Errors of PostgreSQL that a caller can act on, by the name of the constraint that refused; else undefined. */
export function constraintError(error: unknown, meanings: ConstraintMeanings): DomainError | undefined {
  const { code, constraint } = postgresError(error);
  if (code === INVALID_TEXT) return new NotFound();
  if (constraint === undefined || !Object.hasOwn(meanings, constraint)) return undefined;
  const meaning = meanings[constraint];
  if (meaning?.code === 'BAD_INPUT') return new BadInput({ [meaning.field]: meaning.problem });
  if (meaning?.code === 'IN_USE') return new InUse({ [meaning.dependent]: 1 }, meaning.text);
  return undefined;
}

/** "invalid input syntax for type uuid": an id that cannot exist is one that does not. */
const INVALID_TEXT = '22P02';

function postgresError(error: unknown): { code?: string; constraint?: string } {
  if (typeof error !== 'object' || error === null) return {};
  return 'driverError' in error ? postgresError(error.driverError) : error;
}
