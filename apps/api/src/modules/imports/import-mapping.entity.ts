import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ImportKindName } from './import-terms.js';

/** "This header means that field", in files of this kind, as this user once corrected it; null: leave the column out. */
@Entity()
export class ImportMappingEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'import_mapping_pk' })
  userId!: string;

  @PrimaryColumn({ type: 'varchar', length: 20, primaryKeyConstraintName: 'import_mapping_pk' })
  kind!: ImportKindName;

  @PrimaryColumn({ type: 'varchar', length: 200, primaryKeyConstraintName: 'import_mapping_pk' })
  header!: string;

  @Column({ type: 'varchar', length: 40, nullable: true })
  field!: string | null;
}
