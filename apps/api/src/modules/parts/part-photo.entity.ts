import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import { PartEntity } from './part.entity.js';

/** The photo of a part as we made it anew: WebP, nothing in it but pixels. */
@Entity()
export class PartPhotoEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'part_photo_pk' })
  partId!: string;

  @OneToOne(() => PartEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'part_id', foreignKeyConstraintName: 'part_photo_part_fk' })
  part!: PartEntity;

  /** At most 1600 pixels wide and high. */
  @Column({ type: 'bytea' })
  content!: Buffer;

  /** 160 pixels wide or high. */
  @Column({ type: 'bytea' })
  thumbnail!: Buffer;

  /** SHA-256 of `content`, in hexadecimal. */
  @Column({ type: 'varchar', length: 64 })
  digest!: string;
}
