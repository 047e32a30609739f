import type { WorkKind } from '@jiannuo/rules';
import { Check, Column, Entity, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import type { Instant } from '../../platform/clock.js';
import type { DocumentClass } from '../people/document-class.enum.js';

export const certificateScopes = ['PERSON', 'COMPANY'] as const;
export type CertificateScope = (typeof certificateScopes)[number];

/** The type whose number is the identity number: it lives sealed with the person, never here. */
export const ID_CARD = 'ID_CARD';

/** What kinds of proof there are, of people and of the company (P-01, P-02). */
@Entity()
@Unique('certificate_type_code_uq', ['code'])
@Check('certificate_type_code_ck', `code ~ '^[A-Z][A-Z0-9_]*$'`)
@Check('certificate_type_name_ck', `name <> ''`)
@Check('certificate_type_scope_ck', `scope IN ('PERSON', 'COMPANY')`)
@Check('certificate_type_validity_ck', 'validity_months BETWEEN 1 AND 600')
@Check('certificate_type_review_ck', 'review_months BETWEEN 1 AND 600')
@Check(
  'certificate_type_permits_ck',
  `permits <@ ARRAY['SECURITY', 'ELECTROMECHANICAL', 'NETWORK', 'SOFTWARE', 'DESK']`,
)
@Index('certificate_type_name_ix', { synchronize: false })
@Index('certificate_type_search_ix', { synchronize: false })
export class CertificateTypeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'certificate_type_pk' })
  id!: string;

  @Column({ type: 'varchar', length: 40 })
  code!: string;

  @Column({ type: 'varchar', length: 100 })
  name!: string;

  @Column({ type: 'varchar', length: 100, nullable: true })
  nameEn!: string | null;

  /** Who issues it as a rule. */
  @Column({ type: 'varchar', length: 100, nullable: true })
  issuer!: string | null;

  /** Kinds of work it qualifies for (P-03). */
  @Column({ type: 'text', array: true })
  permits!: WorkKind[];

  @Column({ type: 'varchar', length: 10 })
  scope!: CertificateScope;

  /** How long one is good for as a rule; null for life. What is printed on it decides. */
  @Column({ type: 'integer', nullable: true })
  validityMonths!: number | null;

  @Column({ type: 'integer', nullable: true })
  reviewMonths!: number | null;

  /** Without a scan it proves nothing. */
  @Column({ type: 'boolean' })
  proofRequired!: boolean;

  @Column({ type: 'varchar', length: 30 })
  documentClass!: DocumentClass;

  /** Other names, as they stand in names of files. */
  @Column({ type: 'text', array: true })
  aliases!: string[];

  /** Its place among the columns of the wall. */
  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'boolean' })
  active!: boolean;

  @Column({ type: 'text' })
  searchText!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: Instant;

  @Column({ type: 'timestamptz' })
  updatedAt!: Instant;

  @VersionColumn({ type: 'integer' })
  version!: number;
}
