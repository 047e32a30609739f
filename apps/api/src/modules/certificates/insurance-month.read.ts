import { defineRead, desc, expression, many, nestedOnly, type Sql, sql } from '../../platform/read/index.js';
import { ownUnlessReader } from './certificate.read.js';
import { InsuranceMonthEntity } from './insurance-month.entity.js';

const insuranceMonthRead = defineRead<InsuranceMonthEntity>({
  type: 'InsuranceMonth',
  entity: InsuranceMonthEntity,
  fields: {
    scanCount: expression(
      ({ row }) => sql`(SELECT count(*)::int FROM stored_file f
        WHERE f.owner_kind = 'INSURANCE_PROOF' AND f.owner_id = ${row.id})`,
    ),
  },
  rowFilter: (viewer, { row }) => ownUnlessReader(viewer, row.personId),
});

/** Fields of `Person` for personRead. */
export const personInsuranceFields = {
  insuranceMonths: many(() => insuranceMonthRead, {
    by: 'personId',
    order: (proof) => [desc(proof.month)],
    cap: 240,
  }),
  insuredUntil: expression(({ row }: { row: { readonly id: Sql } }) => insuredUntil(row.id)),
};

export const insuranceMonthReads = [nestedOnly(insuranceMonthRead)];

/** The last month proved, `YYYY-MM`; NULL for none. */
export function insuredUntil(personId: Sql): Sql {
  return sql`(SELECT max(_i.month) FROM insurance_month _i WHERE _i.person_id = ${personId})`;
}
