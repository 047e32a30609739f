import {
  asc,
  collate,
  defineRead,
  desc,
  expression,
  listOf,
  many,
  matches,
  oneOf,
  type Sql,
  sql,
} from '../../platform/read/index.js';
import { contractFacts } from '../coverage/coverage-facts.js';
import { stageOn } from '../coverage/coverage-state.js';
import { type DateRangeValue, onDate, within } from '../coverage/date-filters.js';
import { certificateRead } from './acceptance-certificate.read.js';
import { ContractEntity } from './contract.entity.js';
import { ContractTermsVersionEntity } from './contract-terms-version.entity.js';
import { RetentionEntryEntity } from './retention-entry.entity.js';

const termsVersionRead = defineRead<ContractTermsVersionEntity>({
  type: 'TermsVersion',
  entity: ContractTermsVersionEntity,
});

const retentionEntryRead = defineRead<RetentionEntryEntity>({
  type: 'RetentionEntry',
  entity: RetentionEntryEntity,
  access: 'contract:money',
});

export const contractRead = defineRead<ContractEntity>({
  type: 'Contract',
  entity: ContractEntity,
  fields: {
    terms: expression(
      ({ row }) => sql`(SELECT t.terms FROM contract_terms_version t
        WHERE t.contract_id = ${row.id} AND t.version = ${row.termsVersion})`,
    ),
    coverageState: expression(({ row, args, today }) => stageOn(row, sql`coalesce(${args.on}, ${today})`), {
      args: { on: 'PlainDate' },
    }),
    certificates: many(() => certificateRead, {
      by: 'contractId',
      order: (certificate) => [asc(certificate.acceptedOn), asc(certificate.number)],
    }),
    termsHistory: many(() => termsVersionRead, { by: 'contractId', order: (terms) => [desc(terms.version)] }),
    retentionEntries: many(() => retentionEntryRead, {
      by: 'contractId',
      order: (entry) => [asc(entry.recordedAt)],
    }),
    deviceCount: expression(
      ({ row }) => sql`(SELECT count(*)::int FROM certificate_device cd WHERE cd.contract_id = ${row.id})`,
    ),
    coverageFacts: expression(({ row }) => contractFacts(row)),
  },
  protect: {
    settlementFen: 'contract:money',
    retentionFen: 'contract:money',
    retentionBalanceFen: 'contract:money',
    retentionReleasedOn: 'contract:money',
    retentionEntries: 'contract:money',
  },
  filters: {
    ids: (ids: readonly string[], { row }) => sql`${row.id} = ANY(${ids}::uuid[])`,
    search: (text: string, { row }) => {
      const customers = matches(sql`u.search_text`, text);
      const numbers = matches(row.searchText, text);
      return (
        numbers &&
        customers &&
        sql`(${numbers} OR ${row.customerId} IN (SELECT u.id FROM customer u WHERE ${customers}))`
      );
    },
    customerId: (id: string, { row }) => sql`${row.customerId} = ${id}`,
    plan: (plan: Sql, { row }) => sql`${plan} = ANY(${row.plans})`,
    kind: (kind: Sql, { row }) => sql`${row.kind} = ${kind}`,
    coverageState: (stages: Sql, { row, all, today }) =>
      sql`${stageOn(row, onDate(all.coverageOn, today))} = ANY(${stages})`,
    coverageOn: () => null,
    hasContradictions: (has: Sql, { row }) => sql`(${row.openContradictionCount} > 0) = ${has}`,
    freeEnds: (range: DateRangeValue, { row }) => within(row.freeUntilOn, range),
    paidEnds: (range: DateRangeValue, { row }) => within(row.paidUntilOn, range),
    signedOn: (range: DateRangeValue, { row }) => within(row.signedOn, range),
    region: (region: string, { row }) => sql`${row.region} = ${region}`,
  },
  sorts: {
    NUMBER: (row) => row.number,
    NAME: (row) => collate(row.name, 'pinyin'),
    CUSTOMER: (row) =>
      collate(sql`(SELECT u.name FROM customer u WHERE u.id = ${row.customerId})`.notNull(), 'pinyin'),
    SIGNED_ON: (row) => row.signedOn,
    FREE_UNTIL_ON: (row) => row.freeUntilOn,
    PAID_UNTIL_ON: (row) => row.paidUntilOn,
    UPDATED_AT: (row) => row.updatedAt,
  },
  defaultSort: [{ field: 'NUMBER' }],
});

export const contractReads = [
  listOf('contracts', contractRead, { access: 'contract:read' }),
  oneOf('contract', contractRead, { access: 'contract:read' }),
];
