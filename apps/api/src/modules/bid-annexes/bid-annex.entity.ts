import type { InsuranceState, Localized, PlainMonth, Validity } from '@jiannuo/rules';
import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
  VersionColumn,
} from 'typeorm';
import type { Instant, PlainDate } from '../../platform/clock.js';
import { ContractEntity } from '../contracts/contract.entity.js';
import type { DocumentClass } from '../people/document-class.enum.js';

export const annexStates = ['DRAFT', 'ISSUED'] as const;
export type AnnexState = (typeof annexStates)[number];

export const annexPaperStates = ['QUEUED', 'MAKING', 'READY', 'FAILED'] as const;
export type AnnexPaperState = (typeof annexPaperStates)[number];

/** A scan as it was when the annex was issued. */
export interface FrozenFile {
  readonly id: string;
  readonly name: string;
  readonly documentClass: DocumentClass;
  /** Keyed: says later whether a scan is the same one, and nothing of what it shows. */
  readonly digest: string;
}

/** A certificate of a person or qualification of the company, as it was then. */
export interface FrozenCertificate {
  readonly certificateId: string;
  readonly type: string;
  /** Of an identity card: masked. */
  readonly number: string | null;
  readonly issuer: string | null;
  readonly issuedOn: PlainDate;
  readonly validUntilOn: PlainDate | null;
  readonly nextReviewOn: PlainDate | null;
  readonly validity: Validity;
  readonly files: readonly FrozenFile[];
}

export interface FrozenPerson {
  readonly personId: string;
  readonly number: string;
  readonly name: string;
  readonly department: string | null;
  readonly post: string | null;
  /** `110***********1234` */
  readonly identityNumber: string | null;
  readonly certificates: readonly FrozenCertificate[];
  readonly insurance: {
    readonly state: InsuranceState;
    readonly lastMonth: PlainMonth | null;
    readonly files: readonly FrozenFile[];
  } | null;
}

/** Everything the paper says, so that it can be told later what the recipient was given. */
export interface AnnexContents {
  readonly company: string;
  readonly people: readonly FrozenPerson[];
  readonly qualifications: readonly FrozenCertificate[];
  /** Why it was issued although something does not hold. */
  readonly despite: string | null;
}

/** 投标附件: whom and which papers a bid shows. Issued, it never changes; its paper is made afterwards. */
@Entity()
@Unique('bid_annex_number_uq', ['number'])
@Check('bid_annex_project_name_ck', `project_name <> ''`)
@Check('bid_annex_recipient_ck', `recipient <> ''`)
@Check('bid_annex_state_ck', `state IN ('DRAFT', 'ISSUED')`)
@Check('bid_annex_paper_state_ck', `paper_state IN ('QUEUED', 'MAKING', 'READY', 'FAILED')`)
@Check(
  'bid_annex_issued_ck',
  `num_nulls(number, contents, issued_by, issued_at, paper_state) = CASE WHEN state = 'DRAFT' THEN 5 ELSE 0 END`,
)
@Check('bid_annex_contract_dates_ck', 'contract_until_on >= coalesce(contract_from_on, bid_on)')
@Index('bid_annex_contract_ix', ['contractId'])
@Index('bid_annex_bid_on_ix', ['bidOn', 'id'])
@Index('bid_annex_updated_at_ix', ['updatedAt', 'id'])
@Index('bid_annex_search_ix', { synchronize: false })
export class BidAnnexEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'bid_annex_pk' })
  id!: string;

  /** `FJ-2026-0001`; null until issued. */
  @Column({ type: 'varchar', length: 20, nullable: true })
  number!: string | null;

  @Column({ type: 'varchar', length: 200 })
  projectName!: string;

  /** Whom it is handed to: stamped on every page. */
  @Column({ type: 'varchar', length: 200 })
  recipient!: string;

  @Column({ type: 'date' })
  bidOn!: PlainDate;

  @Column({ type: 'date', nullable: true })
  contractFromOn!: PlainDate | null;

  /** Inclusive. Everything has to hold from the bid to this day. */
  @Column({ type: 'date', nullable: true })
  contractUntilOn!: PlainDate | null;

  @Column({ type: 'uuid', nullable: true })
  contractId!: string | null;

  /** The contract it won. */
  @ManyToOne(() => ContractEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'bid_annex_contract_fk' })
  contract!: ContractEntity | null;

  @Column({ type: 'varchar', length: 10 })
  state!: AnnexState;

  @Column({ type: 'boolean' })
  includeScans!: boolean;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  contents!: AnnexContents | null;

  @Column({ type: 'uuid', nullable: true })
  issuedById!: string | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  issuedBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  issuedAt!: Instant | null;

  /** Its paper goes after this day. */
  @Column({ type: 'date', nullable: true })
  retainUntilOn!: PlainDate | null;

  @Column({ type: 'varchar', length: 10, nullable: true })
  paperState!: AnnexPaperState | null;

  /** Scans opened so far, of `paperTotal`. */
  @Column({ type: 'integer' })
  paperDone!: number;

  @Column({ type: 'integer' })
  paperTotal!: number;

  @Column({ type: 'jsonb', nullable: true })
  paperProblem!: Localized | null;

  @Column({ type: 'text' })
  searchText!: string;

  @Column({ type: 'varchar', length: 100 })
  createdBy!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: Instant;

  @Column({ type: 'timestamptz' })
  updatedAt!: Instant;

  @VersionColumn({ type: 'integer' })
  version!: number;
}
