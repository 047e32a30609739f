import { CombinedGraphQLErrors, ServerError } from '@apollo/client';
import { HttpError } from 'react-admin';
import { currentLanguage, say } from '../i18n/language';

export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'SECOND_FACTOR_NEEDED'
  | 'PROOF_NEEDED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_INPUT'
  | 'CONFLICT'
  | 'IN_USE'
  | 'TOO_MANY_TRIES'
  | 'LIMIT_EXCEEDED'
  | 'GRAPHQL_INVALID'
  | 'INTERNAL'
  | 'NETWORK';

export const errorCodes: readonly ErrorCode[] = [
  'UNAUTHENTICATED',
  'SECOND_FACTOR_NEEDED',
  'PROOF_NEEDED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_INPUT',
  'CONFLICT',
  'IN_USE',
  'TOO_MANY_TRIES',
  'LIMIT_EXCEEDED',
  'GRAPHQL_INVALID',
  'INTERNAL',
  'NETWORK',
];

/** What react-admin finds in `error.body`. */
export interface ErrorBody {
  readonly code: ErrorCode;
  /** Field path → sentence; `root.serverError` for what belongs to no field. */
  readonly errors?: Readonly<Record<string, unknown>>;
  /** Field path → stable code of what is wrong with it. */
  readonly fieldCodes?: Readonly<Record<string, string>>;
  /** CONFLICT: the row as it is now. */
  readonly current?: Readonly<Record<string, unknown>>;
  readonly version?: number;
  /** IN_USE: what depends on the row. */
  readonly dependents?: unknown;
  readonly retryAfterSeconds?: number;
  /** INTERNAL: the id to quote to support. */
  readonly id?: string;
  /** GRAPHQL_INVALID: what the server said, for whoever looks into it. */
  readonly detail?: string;
}

/** Any failure of a request as the one error react-admin understands. */
export function toHttpError(problem: unknown): HttpError {
  if (problem instanceof HttpError) return problem;
  const errors = graphqlErrorsOf(problem);
  const first = errors[0];
  if (first === undefined) return new HttpError(say('jn.error.NETWORK'), 0, body('NETWORK'));
  return fromExtensions(first.extensions ?? {});
}

/** What a REST road answered instead of a file, as the same error. */
export function errorOfAnswer(text: string): HttpError {
  const [first] = errorsInText(text);
  return first === undefined
    ? new HttpError(say('jn.error.NETWORK'), 0, body('NETWORK'))
    : fromExtensions(first.extensions ?? {});
}

export function codeOf(error: unknown): ErrorCode | null {
  return error instanceof HttpError ? (bodyOf(error)?.code ?? null) : null;
}

export function bodyOf(error: unknown): ErrorBody | null {
  if (!(error instanceof HttpError)) return null;
  const found: unknown = error.body;
  return isRecord(found) && typeof found.code === 'string' ? (found as unknown as ErrorBody) : null;
}

const statusOf: Readonly<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  SECOND_FACTOR_NEEDED: 401,
  PROOF_NEEDED: 403,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_INPUT: 422,
  CONFLICT: 409,
  IN_USE: 409,
  TOO_MANY_TRIES: 429,
  LIMIT_EXCEEDED: 400,
  GRAPHQL_INVALID: 400,
  INTERNAL: 500,
  NETWORK: 0,
};

type Extensions = Readonly<Record<string, unknown>>;

function fromExtensions(extensions: Extensions): HttpError {
  const code = errorCodes.find((known) => known === extensions.code) ?? 'INTERNAL';
  const id = typeof extensions.id === 'string' ? extensions.id : undefined;
  // What the API says of a request it cannot read is for whoever wrote the page, not for whoever uses it.
  const told = code === 'GRAPHQL_INVALID' ? null : localized(extensions.message);
  const message = told ?? say(`jn.error.${code}`);
  const detail = code === 'GRAPHQL_INVALID' ? localized(extensions.message) : null;
  const withId = code === 'INTERNAL' && id !== undefined ? `${message} (${id})` : message;
  const errors = fieldErrors(extensions.fields, withId);
  return new HttpError(withId, statusOf[code], {
    ...body(code),
    ...(errors === null ? {} : { errors, fieldCodes: fieldCodes(extensions.fields) }),
    ...(isRecord(extensions.current) ? { current: extensions.current } : {}),
    ...(typeof extensions.version === 'number' ? { version: extensions.version } : {}),
    ...(extensions.dependents === undefined ? {} : { dependents: extensions.dependents }),
    ...(typeof extensions.retryAfterSeconds === 'number'
      ? { retryAfterSeconds: extensions.retryAfterSeconds }
      : {}),
    ...(id === undefined ? {} : { id }),
    ...(detail === null ? {} : { detail }),
  } satisfies ErrorBody);
}

/** `input.name` → `name`: the form knows its fields without the argument's name. */
function fieldErrors(fields: unknown, summary: string): Record<string, unknown> | null {
  if (!isRecord(fields) || Object.keys(fields).length === 0) return null;
  const errors: Record<string, unknown> = { root: { serverError: summary } };
  for (const [path, problem] of Object.entries(fields)) {
    errors[path.replace(/^input\./, '')] = localized(problem) ?? summary;
  }
  return errors;
}

function fieldCodes(fields: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(isRecord(fields) ? fields : {}).flatMap(([path, problem]) =>
      isRecord(problem) && typeof problem.code === 'string'
        ? [[path.replace(/^input\./, ''), problem.code]]
        : [],
    ),
  );
}

function graphqlErrorsOf(problem: unknown): readonly { extensions?: Extensions }[] {
  if (CombinedGraphQLErrors.is(problem)) return problem.errors;
  if (ServerError.is(problem)) return errorsInText(problem.bodyText);
  return [];
}

function errorsInText(bodyText: string): readonly { extensions?: Extensions }[] {
  try {
    const parsed: unknown = JSON.parse(bodyText);
    return isRecord(parsed) && Array.isArray(parsed.errors) ? parsed.errors : [];
  } catch {
    return [];
  }
}

function localized(value: unknown): string | null {
  if (!isRecord(value)) return null;
  const text = currentLanguage() === 'zh' ? value.zh : value.en;
  return typeof text === 'string' && text !== '' ? text : null;
}

function body(code: ErrorCode): ErrorBody {
  return { code };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
