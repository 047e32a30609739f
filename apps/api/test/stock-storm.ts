import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { AuditService } from '../src/modules/audit/audit.service.js';
import { AuditEventEntity } from '../src/modules/audit/audit-event.entity.js';
import { ContractEntity } from '../src/modules/contracts/contract.entity.js';
import { CustomerEntity } from '../src/modules/customers/customer.entity.js';
import { DeviceEntity } from '../src/modules/devices/device.entity.js';
import { PartEntity } from '../src/modules/parts/part.entity.js';
import { ShelfEntity } from '../src/modules/places/shelf.entity.js';
import { StockPlaceEntity } from '../src/modules/places/stock-place.entity.js';
import { ProductEntity } from '../src/modules/products/product.entity.js';
import { Ledger } from '../src/modules/stock/ledger.js';
import { ReservationService } from '../src/modules/stock/reservation.service.js';
import { stockEntities } from '../src/modules/stock/stock.entities.js';
import { StockPostingService } from '../src/modules/stock/stock-posting.service.js';
import { StockUnits } from '../src/modules/stock/stock-units.js';
import { systemClock } from '../src/platform/clock.js';
import { createDataSource } from '../src/platform/db/data-source.js';
import { transaction } from '../src/platform/db/transaction.js';
import { DomainError } from '../src/platform/errors.js';
import { openScanner } from '../src/platform/malware/index.js';
import { diskStorage } from '../src/platform/storage/index.js';
import { openVault } from '../src/platform/vault/index.js';
import { testKeys } from './keys.js';

/*
 * A process that posts to the stock without a pause until it is killed: what a server does, without its HTTP, so that
 * many can be started and killed in seconds. Says `ready` once its first act is posted.
 */
const { url, parts, places } = JSON.parse(process.argv[2] ?? '') as {
  url: string;
  parts: string[];
  places: string[];
};

const dataSource = createDataSource({
  url,
  poolSize: 4,
  onPoolError: () => undefined,
  entities: [
    ...stockEntities,
    AuditEventEntity,
    ContractEntity,
    CustomerEntity,
    DeviceEntity,
    PartEntity,
    ProductEntity,
    ShelfEntity,
    StockPlaceEntity,
  ],
});
await dataSource.initialize();

/** Every service has them at hand; those of the stock ask nothing of them. */
const keeping = {
  vault: openVault({ keys: testKeys.JIANNUO_KEYS, indexKey: testKeys.JIANNUO_INDEX_KEY }, tmpdir()),
  storage: diskStorage(tmpdir()),
  scanner: openScanner(null),
};

const pick = <T>(of: readonly T[]): T => of[Math.floor(Math.random() * of.length)] as T;
const some = () => 1 + Math.floor(Math.random() * 5);
const lines = (more: object = {}) =>
  Array.from({ length: some() }, () => ({ partId: pick(parts), quantity: some(), ...more }));

function act(): Promise<unknown> {
  return transaction(dataSource, async (em) => {
    const actor = { userId: null, name: 'storm', role: null, ip: null };
    const deps = { em, clock: systemClock, actor, requestId: 'storm', ...keeping };
    const audit = new AuditService(deps);
    const [ledger, units] = [new Ledger(deps, audit), new StockUnits(deps)];
    const postings = new StockPostingService(deps, ledger, units);
    const reservations = new ReservationService(deps, audit, ledger, units);
    const of = (moved: readonly unknown[], perLine = 1) => ({ reference: String(moved.length * perLine) });
    const [from, to] = Math.random() < 0.5 ? places : places.toReversed();
    const [fromPlaceId = '', toPlaceId = ''] = [from, to];
    const dice = Math.random();
    if (dice < 0.3) {
      const moved = lines({ unitCostFen: Math.floor(Math.random() * 10_000) });
      return postings.receive(randomUUID(), { placeId: pick(places), lines: moved, ...of(moved) });
    }
    if (dice < 0.6) {
      const moved = lines();
      return postings.issue(randomUUID(), { placeId: pick(places), lines: moved, ...of(moved) });
    }
    if (dice < 0.9) {
      const moved = lines();
      return postings.transfer(randomUUID(), { fromPlaceId, toPlaceId, lines: moved, ...of(moved, 2) });
    }
    const wanted = { partId: pick(parts), quantity: some(), purpose: 'QUOTE' as const };
    return reservations.reserve(randomUUID(), { ...wanted, placeId: pick(places), reference: '1' });
  });
}

async function storm(): Promise<never> {
  for (;;) {
    await act().catch((error: unknown) => {
      if (!(error instanceof DomainError)) throw error;
    });
    process.stdout.write('.');
  }
}

await Promise.all([storm(), storm(), storm(), storm()]);
