import { Check, Column, Entity, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import type { Instant } from '../../platform/clock.js';

/** A year of the work calendar. `covered`: its official notice is loaded; otherwise only weekends are known (Q42). */
@Entity()
@Unique('calendar_year_year_uq', ['year'])
@Check('calendar_year_year_ck', 'year BETWEEN 1990 AND 2199')
export class CalendarYearEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'calendar_year_pk' })
  id!: string;

  @Column({ type: 'integer' })
  year!: number;

  @Column({ type: 'boolean' })
  covered!: boolean;

  /** Where the days come from, in words. */
  @Column({ type: 'varchar', length: 200 })
  source!: string;

  @Column({ type: 'timestamptz' })
  updatedAt!: Instant;

  @VersionColumn({ type: 'integer' })
  version!: number;
}
