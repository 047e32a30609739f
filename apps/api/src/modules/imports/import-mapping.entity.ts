import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ImportField } from './import-terms.js';

/** "This header means that field", as this user once corrected it; null: leave the column out. */
@Entity()
export class ImportMappingEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'import_mapping_pk' })
  userId!: string;

  @PrimaryColumn({ type: 'varchar', length: 200, primaryKeyConstraintName: 'import_mapping_pk' })
  header!: string;

  @Column({ type: 'varchar', length: 40, nullable: true })
  field!: ImportField | null;
}
