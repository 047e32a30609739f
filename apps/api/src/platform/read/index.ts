/**
 * The read road: a GraphQL selection becomes one SQL statement.
 *
 * define   what a module says: columns, relations, lists, expressions, filters, sorts, protection
 * model    what was said, tied to the schema and to TypeORM's map at boot; check-model, bind-field refuse what does not fit
 * fields   which fields an operation has: fragments, aliases, @skip, @include
 * select   fields → SQL; list-plan and root-plan: a root field; plans: an operation, kept with its document
 * page-request, order, cursor, constant, search   the arguments of a list
 * sql      text and values kept apart until `render`; statements, cancel: how they reach PostgreSQL
 * reader   the two lanes; lane-plugin hands the text to Apollo, dress gives graphql-js its resolvers
 * stream   all rows of a list, for exports
 */
export {
  asc,
  column,
  computed,
  defineRead,
  desc,
  expression,
  listOf,
  many,
  nestedOnly,
  one,
  oneOf,
  type ReadContext,
  type ReadDefinition,
  type ReadRoot,
  type ReadType,
  type Row,
  type Scope,
  sheetOf,
} from './define.js';
export { readLane, stringifyResult } from './lane-plugin.js';
export { instantText } from './print.js';
export { Reader, type ReaderOptions } from './reader.js';
export { matches } from './search.js';
export { allOf, collate, joinSql, type Sql, type SqlValue, sql } from './sql.js';
export type { StatementEvent } from './statements.js';
export type { Extract, ExtractedRow } from './stream.js';
