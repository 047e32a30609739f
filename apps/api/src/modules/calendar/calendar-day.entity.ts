import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { PlainDate } from '../../platform/clock.js';
import { CalendarYearEntity } from './calendar-year.entity.js';

/** A day the notice names: a holiday, or a make-up workday (调休补班). */
@Entity()
@Check('calendar_day_kind_ck', `kind IN ('REST', 'WORK')`)
@Check('calendar_day_in_year_ck', 'extract(year FROM date) = year')
@Index('calendar_day_year_ix', ['year', 'date'])
export class CalendarDayEntity {
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'calendar_day_pk' })
  date!: PlainDate;

  @Column({ type: 'integer' })
  year!: number;

  @ManyToOne(() => CalendarYearEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({
    name: 'year',
    referencedColumnName: 'year',
    foreignKeyConstraintName: 'calendar_day_year_fk',
  })
  calendarYear!: CalendarYearEntity;

  @Column({ type: 'varchar', length: 10 })
  kind!: 'REST' | 'WORK';

  @Column({ type: 'varchar', length: 60 })
  name!: string;
}
