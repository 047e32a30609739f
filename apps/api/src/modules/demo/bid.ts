import { addDays, addMonths } from '@jiannuo/rules';
import { query } from '../../platform/db/query.js';
import { sql } from '../../platform/read/index.js';
import type { Diary } from './diary.js';

/** A bid being prepared: some of what it names ends before its contract does. */
export async function prepareBid(diary: Diary, staff: ReadonlyMap<string, string>): Promise<void> {
  const { bidAnnexes } = diary.ago(2, 'HR');
  const bidOn = addDays(diary.today, 21);
  const contractFromOn = addDays(diary.today, 60);
  const id = await bidAnnexes.create({
    projectName: '棠宁市滨江新区公共安全视频监控维护项目',
    recipient: '棠宁市滨江新区招标采购中心',
    bidOn,
    contractFromOn,
    contractUntilOn: addDays(addMonths(contractFromOn, 24), -1),
    includeScans: true,
  });
  const named = ['JN-002', 'JN-005', 'JN-007', 'JN-010', 'JN-016'].flatMap(
    (number) => staff.get(number) ?? [],
  );
  const certificates = await query<{ id: string; personId: string | null }>(
    diary.em,
    sql`SELECT c.id::text, c.person_id::text AS "personId"
      FROM certificate c JOIN certificate_type t ON t.id = c.type_id
      WHERE c.person_id = ANY(${named}::uuid[]) OR c.person_id IS NULL ORDER BY t.position, c.id`,
  );
  const people = named.map((personId) => ({
    personId,
    certificateIds: certificates.filter((one) => one.personId === personId).map((one) => one.id),
    withInsurance: true,
  }));
  const ofCompany = certificates.filter(({ personId }) => personId === null).map((one) => one.id);
  await bidAnnexes.setContents(id, people, ofCompany, 1);
}
