import { GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped } from 'graphql';
import { Temporal } from 'temporal-polyfill';
import { BadInput, type FieldProblem } from '../errors.js';

export const GraphQLPlainDate = new GraphQLScalarType<string, string>({
  name: 'PlainDate',
  description: 'Business date in Asia/Shanghai, `YYYY-MM-DD`.',
  serialize: (value) => String(value),
  parseValue: plainDate,
  parseLiteral: (node) => plainDate(textOf(node)),
});

export const GraphQLInstant = new GraphQLScalarType<string, string>({
  name: 'Instant',
  description: 'Instant, ISO 8601, answered in UTC with microseconds: `2026-03-05T14:35:00.000000Z`.',
  serialize: (value) => (value instanceof Date ? microseconds(value.toISOString()) : String(value)),
  parseValue: instant,
  parseLiteral: (node) => instant(textOf(node)),
});

export const GraphQLFen = new GraphQLScalarType<number, number>({
  name: 'Fen',
  description: 'Money in integer fen (分): `123450` is ¥1,234.50.',
  serialize: (value) => fen(typeof value === 'string' ? Number(value) : value),
  parseValue: fen,
  parseLiteral: (node) => fen(node.kind === Kind.INT ? Number(node.value) : undefined),
});

export const GraphQLJSON = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'Any JSON value.',
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});

/** A value that a scalar refuses; its place in the input is added where the error is written. */
export function refused(problem: FieldProblem): BadInput {
  return new BadInput({ '': problem });
}

function plainDate(value: unknown): string {
  const problem = {
    code: 'DATE',
    zh: '请填写日期,格式为 YYYY-MM-DD。',
    en: 'This has to be a date, YYYY-MM-DD.',
  };
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) throw refused(problem);
  try {
    return Temporal.PlainDate.from(value, { overflow: 'reject' }).toString();
  } catch {
    throw refused(problem);
  }
}

function instant(value: unknown): string {
  try {
    if (typeof value !== 'string') throw new TypeError('not a string');
    const text = Temporal.Instant.from(value).toString({ fractionalSecondDigits: 6 });
    if (text.length !== '2026-03-05T14:35:00.000000Z'.length) throw new RangeError('outside our calendar');
    return text;
  } catch {
    throw refused({
      code: 'INSTANT',
      zh: '请填写带时区的时间,例如 2026-03-05T14:35:00+08:00。',
      en: 'This has to be a time with its zone, such as 2026-03-05T14:35:00+08:00.',
    });
  }
}

function fen(value: unknown): number {
  if (Number.isSafeInteger(value)) return value as number;
  throw refused({ code: 'FEN', zh: '金额必须是整数分。', en: 'Money has to be a whole number of fen.' });
}

function textOf(node: ValueNode): unknown {
  return node.kind === Kind.STRING ? node.value : undefined;
}

function microseconds(iso: string): string {
  return iso.replace(/Z$/, '000Z');
}
