import type { Stage } from '@jiannuo/rules';
import { type Row, type Sql, sql } from '../../platform/read/index.js';

/** What the rules wrote beside a device or a contract. */
type Staged = Pick<Row<{ stageFrom: string[]; stages: Stage[] }>, 'stageFrom' | 'stages'>;

/** The stage on a date: dates are compared, nothing is decided here. */
export function stageOn({ stageFrom, stages }: Staged, on: Sql): Sql {
  return sql`(${stages})[width_bucket(${on}, ${stageFrom}) + 1]`;
}

/** The next day after `on` on which the stage is another one; NULL when none comes. */
export function stageChange({ stageFrom }: Staged, on: Sql): Sql {
  return sql`(${stageFrom})[width_bucket(${on}, ${stageFrom}) + 1]`;
}
