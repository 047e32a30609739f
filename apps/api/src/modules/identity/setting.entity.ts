import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A fact about this database itself: whether it is a demo. */
@Entity('setting')
export class SettingEntity {
  @PrimaryColumn({ type: 'varchar', length: 60, primaryKeyConstraintName: 'setting_pk' })
  key!: string;

  @Column({ type: 'jsonb' })
  value!: unknown;
}
