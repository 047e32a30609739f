import { addDays, addMonths } from '@jiannuo/rules';
import type { PlainDate } from '../../platform/clock.js';
import type { Safekeeping } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { sql } from '../../platform/read/index.js';
import { takeOwnPdf } from '../files/taken-file.js';
import type { Services } from '../services.js';
import { mobile } from './customers.js';
import type { Diary } from './diary.js';
import { type DemoPerson, demoPeople, demoQualifications, type Held } from './people.js';
import { Random } from './random.js';
import { SampleScans } from './sample-scan.js';

const SEED = 20_260_601;

/** The people of the demo company: certificates that are fine, that end soon and that have ended, and their scans. */
export async function hireStaff(diary: Diary, keeping: Safekeeping): Promise<ReadonlyMap<string, string>> {
  const hr = diary.ago(0, 'HR');
  const types = await typesOf(diary);
  const accounts = await accountsOf(diary);
  const scans = new SampleScans(`${diary.today}T00:00:00.000Z`);
  const random = new Random(SEED);
  const ids = new Map<string, string>();
  const cabinet: Cabinet = { services: hr, keeping, types, scans, today: diary.today };
  try {
    for (const person of demoPeople) {
      const id = await hire(diary, person, accounts, random);
      ids.set(person.number, id);
      await hr.identityNumbers.set(id, inventedNumber(random));
      await insure(hr, id, person, diary.today);
      for (const held of person.holds) await certify(cabinet, id, held, random);
    }
    for (const { type, number, endsIn, reviewIn } of demoQualifications) {
      const { id: typeId, months } = known(types, type);
      const certificateId = await hr.certificates.create('COMPANY', {
        typeId,
        number,
        ...term(diary.today, endsIn, months),
        nextReviewOn: reviewIn === undefined ? null : addDays(diary.today, reviewIn),
      });
      await scan(cabinet, 'COMPANY_QUALIFICATION', certificateId, type);
    }
  } finally {
    await scans.close();
  }
  return ids;
}

interface Cabinet {
  readonly services: Services;
  readonly keeping: Safekeeping;
  readonly types: ReadonlyMap<string, CertificateType>;
  readonly scans: SampleScans;
  readonly today: PlainDate;
}

async function hire(
  diary: Diary,
  person: DemoPerson,
  accounts: ReadonlyMap<string, string>,
  random: Random,
): Promise<string> {
  const { number, name, department, post, hourlyClass, username, joinedDaysAgo, leftDaysAgo } = person;
  const { people, consents } = diary.ago(0, 'HR');
  const joinedOn = diary.day(joinedDaysAgo);
  const id = await people.create({
    number,
    name,
    department,
    post,
    regions: [...person.regions],
    skills: [...person.skills],
    languages: [...person.languages],
    hourlyClass,
    joinedOn,
    userId: username === undefined ? null : (accounts.get(username) ?? null),
    phone: mobile(random),
    note: null,
  });
  for (const documentClass of ['ID_CARD', 'CERTIFICATE', 'DIPLOMA', 'SOCIAL_INSURANCE'] as const) {
    await consents.give({ personId: id, documentClass, givenOn: joinedOn });
  }
  if (leftDaysAgo !== undefined) await people.leave(id, diary.day(leftDaysAgo), 1);
  return id;
}

async function insure(
  { insuranceMonths }: Services,
  personId: string,
  { insuredMonthsAgo }: DemoPerson,
  today: PlainDate,
): Promise<void> {
  if (insuredMonthsAgo === null) return;
  const months = Array.from({ length: 6 }, (_, index) =>
    addMonths(today, -insuredMonthsAgo - index).slice(0, 7),
  );
  await insuranceMonths.record(personId, months);
}

async function certify(cabinet: Cabinet, personId: string, held: Held, random: Random): Promise<void> {
  const { services, types, today } = cabinet;
  const { type, endsIn, unproved, renewedTo } = held;
  const { id: typeId, months, code } = known(types, type);
  const number = () => (code === 'ID_CARD' ? null : `YS${random.digits(10)}`);
  const dates = term(today, endsIn, months);
  const id = await services.certificates.create('PERSON', { personId, typeId, number: number(), ...dates });
  if (!unproved) await scan(cabinet, 'CERTIFICATE', id, type);
  if (renewedTo === undefined) return;
  const renewed = await services.certificates.renew('PERSON', id, {
    number: number(),
    ...term(today, renewedTo, months),
  });
  await scan(cabinet, 'CERTIFICATE', renewed, type);
}

async function scan(
  { services, keeping, types, scans }: Cabinet,
  kind: 'CERTIFICATE' | 'COMPANY_QUALIFICATION',
  id: string,
  type: string,
): Promise<void> {
  const { name, documentClass } = known(types, type);
  const taken = await takeOwnPdf(keeping, await scans.of(name), `${name}.pdf`, 1);
  await services.files.attach({ kind, id }, taken, documentClass);
}

/** From the last day back to the first; what holds for life began a few years ago. */
function term(today: PlainDate, endsIn: number | null, months: number | null) {
  if (endsIn === null) return { issuedOn: addMonths(today, -60), validUntilOn: null };
  const validUntilOn = addDays(today, endsIn);
  return { issuedOn: addDays(addMonths(validUntilOn, -(months ?? 36)), 1), validUntilOn };
}

interface CertificateType {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly months: number | null;
  readonly documentClass: 'ID_CARD' | 'CERTIFICATE' | 'DIPLOMA' | 'COMPANY_QUALIFICATION';
}

async function typesOf({ em }: Diary): Promise<ReadonlyMap<string, CertificateType>> {
  const rows = await query<CertificateType>(
    em,
    sql`SELECT id::text, code, name, validity_months AS months, document_class AS "documentClass" FROM certificate_type`,
  );
  return new Map(rows.map((row) => [row.code, row]));
}

async function accountsOf({ em }: Diary): Promise<ReadonlyMap<string, string>> {
  const rows = await query<{ id: string; username: string }>(
    em,
    sql`SELECT id::text, username FROM app_user`,
  );
  return new Map(rows.map(({ id, username }) => [username, id]));
}

function known<T>(from: ReadonlyMap<string, T>, key: string): T {
  const found = from.get(key);
  if (found === undefined) throw new Error(`The demo knows no ${key}.`);
  return found;
}

/** Right in form, and of a region that does not exist. */
function inventedNumber(random: Random): string {
  const day = `${random.whole(1968, 2001)}${pad(random.whole(1, 12))}${pad(random.whole(1, 28))}`;
  const digits = `990${random.digits(3)}${day}${random.digits(3)}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return digits + '10X98765432'.charAt(sum % 11);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
