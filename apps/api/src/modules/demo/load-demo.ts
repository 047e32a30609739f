import type { DataSource, EntityManager } from 'typeorm';
import { type Clock, dateInShanghai } from '../../platform/clock.js';
import type { Actor, Safekeeping } from '../../platform/context.js';
import { transaction } from '../../platform/db/index.js';
import { createServices, type Services } from '../services.js';
import { openAccounts } from './accounts.js';
import type { Author } from './author.js';
import { prepareBid } from './bid.js';
import { makeCompany } from './company.js';
import { holdCourses } from './courses.js';
import { saveDecisions } from './decisions.js';
import { openDiary } from './diary.js';
import { withIndexesLast } from './indexes-last.js';
import { publishPrices } from './price-lists.js';
import { outOf, type Progress } from './progress.js';
import { writeQuotes } from './quotes.js';
import { hireStaff } from './staff.js';
import { fillStore } from './store.js';
import { writeCompany } from './write-company.js';

export interface DemoOptions extends Safekeeping {
  /** Connected and migrated. */
  readonly dataSource: DataSource;
  readonly clock: Clock;
  /** How many devices; customers and contracts grow along beyond the first few thousand. */
  readonly devices?: number;
  readonly say?: (line: string) => void;
  /** Accounts that are there already stay, and the company is loaded beside them. */
  readonly keepAccounts?: boolean;
  /** Aborted: what was written is rolled back, and its reason is raised. */
  readonly signal?: AbortSignal;
}

/**
 * Fills an empty database with the demo company, whole or not at all: the same company on the same day.
 * Answers false, and changes nothing, where there is something already.
 */
export async function loadDemo(options: DemoOptions): Promise<boolean> {
  const { dataSource, clock, devices = 2_000, say = silent, keepAccounts = false, signal } = options;
  const keeping: Safekeeping = {
    vault: options.vault,
    storage: options.storage,
    scanner: options.scanner,
  };
  const progress: Progress = { say, check: () => signal?.throwIfAborted() };
  return transaction(
    dataSource,
    async (em) => {
      await em.query('SELECT pg_advisory_xact_lock($1)', [DEMO_LOCK]);
      if (await isTaken(em, keepAccounts)) return false;
      const services = servicesOf(em, clock, system, keeping);
      const author = (await administrator(em)) ?? (await openAccounts(services));
      await services.calendar.seed();
      await fill(em, services, { today: dateInShanghai(clock.now()), devices, author }, progress);
      await saveDecisions(em, clock, (actor) => servicesOf(em, clock, actor, keeping));
      await keepShop(em, clock, keeping, progress);
      return true;
    },
    { patienceMs: PATIENCE_MS },
  );
}

async function fill(
  em: EntityManager,
  services: Services,
  size: Parameters<typeof makeCompany>[0],
  progress: Progress,
): Promise<void> {
  const company = makeCompany(size);
  const load = async () => {
    await writeCompany(em, company, progress);
    await settleCoverage(
      em,
      services,
      company.contracts.map(({ row }) => row.id),
      progress,
    );
  };
  if (size.devices < MANY_DEVICES) return load();
  await withIndexesLast(em, 'device', ['device_contract_ix'], load);
}

/** The store room, the price lists, the quotes, the staff and a bid: written as people wrote them, day by day. */
async function keepShop(
  em: EntityManager,
  clock: Clock,
  keeping: Safekeeping,
  progress: Progress,
): Promise<void> {
  const diary = await openDiary(em, clock, keeping);
  const { parts } = await fillStore(diary);
  progress.say(`  备件 / parts: ${parts.size}`);
  await publishPrices(diary, parts);
  await writeQuotes(diary, parts);
  const staff = await hireStaff(diary, keeping);
  await holdCourses(diary, staff);
  await prepareBid(diary, staff);
  progress.say(`  员工 / staff: ${staff.size}`);
}

/** The rules find the coverage of all devices, some contracts at a time: the facts of one hold its whole terms. */
async function settleCoverage(
  em: EntityManager,
  { intervals }: Services,
  contractIds: readonly string[],
  progress: Progress,
): Promise<void> {
  await em.query('ANALYZE');
  for (let done = 0; done < contractIds.length; done += CONTRACTS_AT_ONCE) {
    progress.check();
    await intervals.ofContracts(contractIds.slice(done, done + CONTRACTS_AT_ONCE));
    const settled = Math.min(done + CONTRACTS_AT_ONCE, contractIds.length);
    if (settled % (10 * CONTRACTS_AT_ONCE) === 0 || settled === contractIds.length) {
      progress.say(outOf('合同的保障 / contracts covered', settled, contractIds.length));
    }
  }
  const strays: { id: string }[] = await em.query(
    `SELECT d.id FROM device d WHERE d.contract_id IS NULL
       AND NOT EXISTS (SELECT FROM certificate_device l WHERE l.device_id = d.id)`,
  );
  await intervals.ofDevices(strays.map(({ id }) => id));
}

async function isTaken(em: EntityManager, keepAccounts: boolean): Promise<boolean> {
  const [row]: { taken: boolean }[] = await em.query(
    `SELECT EXISTS (SELECT FROM customer) OR EXISTS (SELECT FROM product)
         OR (NOT $1 AND EXISTS (SELECT FROM app_user)) AS taken`,
    [keepAccounts],
  );
  return row?.taken ?? true;
}

async function administrator(em: EntityManager): Promise<Author | undefined> {
  const [admin]: Author[] = await em.query(
    `SELECT id, display_name AS "displayName" FROM app_user WHERE role = 'ADMIN' AND active ORDER BY id LIMIT 1`,
  );
  return admin;
}

function servicesOf(em: EntityManager, clock: Clock, actor: Actor, keeping: Safekeeping): Services {
  return createServices({ em, clock, actor, requestId: 'demo', ...keeping });
}

const system: Actor = { userId: null, name: '系统', role: null, ip: null };
const silent = (): void => undefined;
const DEMO_LOCK = 0x4a4e_0002;
const CONTRACTS_AT_ONCE = 60;
const MANY_DEVICES = 20_000;
const PATIENCE_MS = 600_000;
