import type { CauseCode, QuoteStatus } from '@jiannuo/rules';
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
import { fen } from '../contracts/fen-column.js';
import { CustomerEntity } from '../customers/customer.entity.js';
import { DeviceEntity } from '../devices/device.entity.js';
import { PriceListEntity } from '../prices/price-list.entity.js';
import type { Letterhead } from './letterhead.service.js';
import type { TotalProof } from './quote-proof.js';

/** What the repair is for: with a device, it decides who pays. */
export interface QuoteFault {
  readonly calledAt: Instant;
  readonly causes: readonly CauseCode[];
  readonly causeState: 'PROPOSED' | 'CONFIRMED' | 'DISPUTED';
  /** We failed at this problem before (Q33). */
  readonly repeatVisit: boolean;
}

/** What the paper says besides its lines, as it was on the day of issue. */
export interface PrintedParties {
  readonly letterhead: Letterhead;
  readonly client: {
    readonly name: string;
    readonly contact: string | null;
    readonly phone: string | null;
    readonly address: string | null;
  };
  readonly contract: { readonly number: string; readonly name: string } | null;
  readonly device: { readonly serial: string; readonly model: string; readonly position: string } | null;
  readonly list: { readonly code: string; readonly name: string; readonly taxIncluded: boolean };
}

/** 报价单. A draft may change; issued, it only ever gets the client's answer. */
@Entity()
@Unique('quote_number_uq', ['number'])
@Check('quote_status_ck', `status IN ('DRAFT', 'ISSUED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')`)
@Check('quote_total_ck', 'total_fen >= 0')
@Check(
  'quote_issued_ck',
  `num_nulls(number, printed, issued_by, issued_at) = CASE WHEN status = 'DRAFT' THEN 4 ELSE 0 END`,
)
@Check('quote_valid_ck', `status = 'DRAFT' OR valid_until_on >= quoted_on`)
@Check(
  'quote_accepted_ck',
  `(status = 'ACCEPTED') = (accepted_on IS NOT NULL) AND (status = 'ACCEPTED') = (accepted_by IS NOT NULL)
    AND (accepted_on IS NULL OR accepted_on BETWEEN quoted_on AND valid_until_on)`,
)
@Check('quote_decided_ck', `(status IN ('DRAFT', 'ISSUED')) = (decided_at IS NULL)`)
@Index('quote_customer_ix', ['customerId', 'updatedAt', 'id'])
@Index('quote_contract_ix', ['contractId'])
@Index('quote_device_ix', ['deviceId'])
@Index('quote_list_ix', ['listId', 'status', 'validUntilOn'])
@Index('quote_quoted_on_ix', ['quotedOn', 'id'])
@Index('quote_valid_until_on_ix', ['validUntilOn', 'id'])
@Index('quote_updated_at_ix', ['updatedAt', 'id'])
@Index('quote_search_ix', { synchronize: false })
export class QuoteEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'quote_pk' })
  id!: string;

  /** `BJ-2026-0001`; null until issued. */
  @Column({ type: 'varchar', length: 20, nullable: true })
  number!: string | null;

  @Column({ type: 'uuid' })
  customerId!: string;

  @ManyToOne(() => CustomerEntity, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'quote_customer_fk' })
  customer!: CustomerEntity;

  @Column({ type: 'uuid', nullable: true })
  contractId!: string | null;

  @ManyToOne(() => ContractEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'quote_contract_fk' })
  contract!: ContractEntity | null;

  @Column({ type: 'uuid', nullable: true })
  deviceId!: string | null;

  @ManyToOne(() => DeviceEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'quote_device_fk' })
  device!: DeviceEntity | null;

  /** The list its prices come from: the nearest to the client (Q54). */
  @Column({ type: 'uuid' })
  listId!: string;

  @ManyToOne(() => PriceListEntity, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'quote_list_fk' })
  list!: PriceListEntity;

  /** Of the contract, else of the client: samples of this region count. */
  @Column({ type: 'varchar', length: 100, nullable: true })
  region!: string | null;

  @Column({ type: 'varchar', length: 20 })
  status!: QuoteStatus;

  /** The day its prices are of: of a draft when it was last saved, else the day of issue. */
  @Column({ type: 'date' })
  quotedOn!: PlainDate;

  /** Inclusive. */
  @Column({ type: 'date' })
  validUntilOn!: PlainDate;

  @Column({ type: 'jsonb', nullable: true })
  fault!: QuoteFault | null;

  /** For the client; printed. */
  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'integer' })
  lineCount!: number;

  @Column({ type: 'bigint', transformer: fen })
  totalFen!: number;

  @Column({ type: 'jsonb' })
  ceiling!: TotalProof;

  @Column({ type: 'jsonb', nullable: true })
  printed!: PrintedParties | null;

  @Column({ type: 'uuid', nullable: true })
  issuedById!: string | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  issuedBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  issuedAt!: Instant | null;

  @Column({ type: 'date', nullable: true })
  acceptedOn!: PlainDate | null;

  /** Who accepted for the client. */
  @Column({ type: 'varchar', length: 100, nullable: true })
  acceptedBy!: string | null;

  @Column({ type: 'text', nullable: true })
  decidedNote!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  decidedAt!: Instant | null;

  @Column({ type: 'uuid', nullable: true })
  copiedFromId!: string | null;

  @ManyToOne(() => QuoteEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'quote_copied_from_fk' })
  copiedFrom!: QuoteEntity | null;

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
