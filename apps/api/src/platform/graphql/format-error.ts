import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type ConstraintMeanings, databaseError } from '../db/known-errors.js';
import { BadInput, DomainError, type FieldProblem, LimitExceeded, type Localized } from '../errors.js';
import { withoutLongNumbers } from '../hidden-numbers.js';
import type { Log } from '../log.js';

/** Errors of Apollo that speak of the request itself. Everything else that is not ours is a bug. */
const requestErrors = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** The id of the request an error belongs to, as far as it got one. */
export const requestIds = new WeakMap<object, string>();

/**
 * An allow-list: DomainErrors (also those that a database constraint stands for) and errors of the request
 * are told; anything else is logged with an id and answered as INTERNAL.
 */
export function errorFormatter(meanings: ConstraintMeanings, log: Log) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const at = { ...pick(formatted, 'locations'), ...pick(formatted, 'path') };
    const known = domainErrorIn(error, meanings);
    if (known) return { ...at, ...answerOf(known) };
    // graphql-js ends a flood of wrong variables with an error that has no code of its own.
    if (/^Too many errors processing variables/.test(formatted.message)) return { ...at, ...answerOf(flood) };
    const code = formatted.extensions?.code;
    if (code === 'BAD_USER_INPUT') return { ...at, ...answerOf(variableError(formatted.message, error)) };
    if (typeof code === 'string' && requestErrors.has(code)) return { ...at, ...requestError(formatted) };
    const id = requestIds.get(error as object) ?? randomUUID();
    log.error({ err: rootCause(error), requestId: id }, 'unexpected error');
    return { ...at, ...internal(id) };
  };
}

/** `{ message, extensions }` of a DomainError: the same over GraphQL and REST. */
export function answerOf(error: DomainError) {
  return { message: error.text.zh, extensions: { code: error.code, message: error.text, ...error.details } };
}

/** What the outside learns of a bug: an id that is in the log. */
export function internal(id: string) {
  const message: Localized = {
    zh: `系统内部错误,请把编号 ${id} 告诉管理员。`,
    en: `Something went wrong on our side. Please tell the administrator this id: ${id}`,
  };
  return { message: message.zh, extensions: { code: 'INTERNAL', message, id } };
}

function domainErrorIn(error: unknown, meanings: ConstraintMeanings): DomainError | undefined {
  const cause = rootCause(error);
  if (cause instanceof BadInput && error instanceof GraphQLError && !error.path) {
    const field = fieldIn(error.message);
    return field === undefined ? cause : placed(cause, field);
  }
  return cause instanceof DomainError ? cause : databaseError(cause, meanings);
}

function rootCause(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

const limits = /(limit of \d+ exceeded|too many selections|more that \d+ tokens)/;

function requestError({ message }: GraphQLFormattedError) {
  const code = limits.test(message) ? 'LIMIT_EXCEEDED' : 'GRAPHQL_INVALID';
  const told = withoutLongNumbers(message);
  const en = told.length > 300 ? `${told.slice(0, 300)}…` : told;
  return { message: en, extensions: { code, message: { zh: `请求无效:${en}`, en } } };
}

/** graphql-js quotes the refused value; ours says the field and the reason alone. */
function variableError(message: string, error: unknown): BadInput {
  const field = fieldIn(message) ?? 'input';
  const missing = /Field "(\w+)" of required type/.exec(message)?.[1];
  if (missing !== undefined)
    return new BadInput({ [field === 'input' ? missing : `${field}.${missing}`]: required });
  if (/was not provided|must not be null/.test(message)) return new BadInput({ [field]: required });
  const cause = rootCause(error);
  return cause instanceof BadInput ? placed(cause, field) : new BadInput({ [field]: wrongType });
}

/** `Variable "$input" got invalid value … at "input.terms[0].months"; …` → `terms.0.months`; a list keeps its name: `lines.0.quantity`. */
function fieldIn(message: string): string | undefined {
  const variable = /^Variable "\$(\w+)"/.exec(message)?.[1];
  const path = / at "([\w.[\]]+)"; /.exec(message)?.[1];
  if (path === undefined) return variable;
  if (path.startsWith(`${variable}[`)) return path.replace(/\[(\d+)\]/g, '.$1');
  const inside = path
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .slice(1)
    .join('.');
  return inside === '' ? variable : inside;
}

function placed(error: BadInput, field: string): BadInput {
  const join = (path: string) => (path === '' ? field : `${field}.${path}`);
  return new BadInput(
    Object.fromEntries(Object.entries(error.fields).map(([path, problem]) => [join(path), problem])),
    error.text,
  );
}

function pick<K extends 'locations' | 'path'>(error: GraphQLFormattedError, key: K) {
  return error[key] === undefined ? {} : { [key]: error[key] };
}

const flood = new LimitExceeded({
  zh: '错误过多,其余不再列出。',
  en: 'Too many errors: the rest is not listed.',
});

const required: FieldProblem = { code: 'REQUIRED', zh: '必须填写。', en: 'This is required.' };
const wrongType: FieldProblem = { code: 'TYPE', zh: '格式不正确。', en: 'The format is not right.' };
