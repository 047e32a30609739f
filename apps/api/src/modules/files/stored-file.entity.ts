import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Instant, PlainDate } from '../../platform/clock.js';
import type { DocumentClass } from '../people/document-class.enum.js';
import type { ContentType } from './file-content.js';
import type { FileOwnerKind } from './file-owner.js';

/** What is known of a file. Its bytes lie sealed in the storage, for this id and no other. */
@Entity()
@Unique('stored_file_storage_key_uq', ['storageKey'])
@Unique('stored_file_thumbnail_key_uq', ['thumbnailKey'])
@Check(
  'stored_file_owner_kind_ck',
  `owner_kind IN
      ('PERSON_PHOTO', 'CERTIFICATE', 'INSURANCE_PROOF', 'COMPANY_QUALIFICATION', 'TRAINING', 'SCAN_BATCH', 'BID_ANNEX',
       'CONSENT')`,
)
@Check(
  'stored_file_document_class_ck',
  `document_class IN
      ('ID_CARD', 'CERTIFICATE', 'DIPLOMA', 'SOCIAL_INSURANCE', 'PERSON_PHOTO', 'COMPANY_QUALIFICATION',
       'TRAINING_RECORD', 'BID_ANNEX')`,
)
@Check('stored_file_content_type_ck', `content_type IN ('image/jpeg', 'application/pdf')`)
@Check('stored_file_bytes_ck', 'bytes > 0')
@Index('stored_file_owner_ix', ['ownerKind', 'ownerId', 'uploadedAt', 'id'])
@Index('stored_file_uploaded_by_ix', ['uploadedById', 'uploadedAt'])
@Index('stored_file_retain_until_ix', ['retainUntilOn'])
export class StoredFileEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'stored_file_pk' })
  id!: string;

  @Column({ type: 'varchar', length: 32 })
  storageKey!: string;

  /** Null: a PDF. */
  @Column({ type: 'varchar', length: 32, nullable: true })
  thumbnailKey!: string | null;

  /** Key of the vault that sealed both. */
  @Column({ type: 'varchar', length: 16 })
  keyId!: string;

  @Column({ type: 'varchar', length: 30 })
  ownerKind!: FileOwnerKind;

  /** A row of the owner's module, which removes its files itself. */
  @Column({ type: 'uuid' })
  ownerId!: string;

  @Column({ type: 'varchar', length: 30 })
  documentClass!: DocumentClass;

  /** As the person called it, fit for a folder; its ending says what it is. */
  @Column({ type: 'varchar', length: 200 })
  name!: string;

  @Column({ type: 'varchar', length: 20 })
  contentType!: ContentType;

  /** Before sealing. */
  @Column({ type: 'integer' })
  bytes!: number;

  /** Of a picture, in pixels. */
  @Column({ type: 'integer', nullable: true })
  width!: number | null;

  @Column({ type: 'integer', nullable: true })
  height!: number | null;

  /** Of a PDF. */
  @Column({ type: 'integer', nullable: true })
  pages!: number | null;

  /** Keyed: two files can be compared, and none can be guessed. */
  @Column({ type: 'bytea' })
  digest!: Buffer;

  @Column({ type: 'uuid', nullable: true })
  uploadedById!: string | null;

  /** By the name of that day. */
  @Column({ type: 'varchar', length: 100 })
  uploadedBy!: string;

  @Column({ type: 'timestamptz' })
  uploadedAt!: Instant;

  /** Last day on which it can be read; then it is removed. */
  @Column({ type: 'date', nullable: true })
  retainUntilOn!: PlainDate | null;
}
