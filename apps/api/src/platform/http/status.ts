import { DomainError, type ErrorCode } from '../errors.js';

const statuses: Readonly<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  SECOND_FACTOR_NEEDED: 401,
  PROOF_NEEDED: 403,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_INPUT: 400,
  CONFLICT: 409,
  IN_USE: 409,
  TOO_MANY_TRIES: 429,
  LIMIT_EXCEEDED: 400,
  UNAVAILABLE: 503,
};

/** The HTTP status of an error that ends a whole request. */
export function httpStatusOf(error: unknown): number {
  return error instanceof DomainError ? statuses[error.code] : 500;
}
