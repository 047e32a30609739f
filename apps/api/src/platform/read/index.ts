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
} from './define.js';
export { readLane, stringifyResult } from './lane-plugin.js';
export { instantText } from './print.js';
export { Reader, type ReaderOptions } from './reader.js';
export { matches } from './search.js';
export { allOf, collate, joinSql, type Sql, type SqlValue, sql } from './sql.js';
export type { StatementEvent } from './statements.js';
export type { Extract, ExtractedRow } from './stream.js';
