import { addDays, daysBetween } from '@jiannuo/rules';
import type { PlainDate } from '../../platform/clock.js';
import type { CertificateDeviceEntity } from '../devices/certificate-device.entity.js';
import type { DeviceEntity } from '../devices/device.entity.js';
import { deviceSearchText } from '../devices/device.service.js';
import type { ProductEntity } from '../products/product.entity.js';
import type { DemoContract } from './contracts.js';
import type { DemoCustomer } from './customers.js';
import { duringDay } from './moment.js';
import { positionIn } from './places.js';
import type { Model } from './products.js';
import { at, type Random } from './random.js';

export type DeviceRow = Omit<DeviceEntity, 'product' | 'customer' | 'contract' | 'replaces'>;
export type ListingRow = Omit<CertificateDeviceEntity, 'certificate' | 'device'>;

/** A device with the certificates that list it. */
export interface DemoDevice {
  readonly row: DeviceRow;
  readonly listings: readonly ListingRow[];
}

export interface Assortment {
  readonly products: readonly (Model & Pick<ProductEntity, 'id'>)[];
  readonly today: PlainDate;
  readonly newId: () => string;
  readonly random: Random;
}

/**
 * The devices of one contract: most supplied and listed by it; some only taken over; some retired, with the
 * unit that took their place. `also`, an older contract's customer's later one, lists a few of them too (Q6).
 */
export function* devicesOf(
  contract: DemoContract,
  count: number,
  also: DemoContract | null,
  assortment: Assortment,
  serials: SerialNumbers,
): Generator<DemoDevice> {
  const { random, today } = assortment;
  let left = count;
  for (let index = 0; index < count && left > 0; index += 1) {
    const certificate = contract.certificates.length > 0 ? at(contract.certificates, index) : null;
    const startedOn = certificate?.acceptedOn ?? null;
    const device = newDevice(contract, startedOn ?? certificate?.submittedOn ?? today, assortment, serials);
    const alsoIn = also && (index < 3 || random.chance(0.1)) ? also.certificates[0] : undefined;
    const listings = [certificate, alsoIn].flatMap((by) =>
      by ? [listing(by, device.id, assortment.newId())] : [],
    );
    const age = startedOn === null ? 0 : daysBetween(startedOn, today);
    left -= 1;
    if (left === 0 || age < 60 || !random.chance(0.02)) {
      yield { row: age > 60 && random.chance(0.015) ? outOfService(device, random) : device, listings };
      continue;
    }
    const retiredOn = addDays(today, -random.whole(1, Math.min(age - 30, 900)));
    yield { row: retired(device, retiredOn, random), listings };
    left -= 1;
    const successor = replacement(device, retiredOn, assortment, serials);
    const takenOver = listings.map((old) => ({ ...old, id: assortment.newId(), deviceId: successor.id }));
    yield { row: successor, listings: takenOver };
  }
}

/** Numbers its makers print on devices: each is there once. */
export class SerialNumbers {
  #last = 4_100;

  next(model: Model, soldOn: PlainDate, random: Random): string {
    this.#last += random.whole(1, 7);
    return `${model.prefix}${soldOn.slice(2, 4)}${soldOn.slice(5, 7)}${String(this.#last).padStart(7, '0')}`;
  }
}

/** A device the customer bought elsewhere: no contract of ours promises anything for it. */
export function strayDevice(
  customer: DemoCustomer,
  assortment: Assortment,
  serials: SerialNumbers,
): DemoDevice {
  const { products, today, newId, random } = assortment;
  const model = random.pickWeighted(products);
  const soldOn = addDays(today, -random.whole(800, 2_500));
  const row = newRow(newId(), model, customer, soldOn, assortment, serials);
  return { row: { ...row, note: '甲方自购,非我公司供货。' }, listings: [] };
}

function newDevice(
  contract: DemoContract,
  by: PlainDate,
  assortment: Assortment,
  serials: SerialNumbers,
): DeviceRow {
  const { products, newId, random } = assortment;
  const fitting = products.filter(({ category }) => contract.categories.includes(category));
  const soldOn = latest(contract.signedOn, addDays(by, -random.whole(5, 70)));
  const row = newRow(newId(), random.pickWeighted(fitting), contract.customer, soldOn, assortment, serials);
  const takenOver = contract.certificates.length > 0 && random.chance(0.04);
  return { ...row, contractId: takenOver ? null : contract.row.id };
}

function newRow(
  id: string,
  model: Assortment['products'][number],
  { row: customer, kind }: DemoCustomer,
  soldOn: PlainDate,
  { random, today }: Assortment,
  serials: SerialNumbers,
): DeviceRow {
  const serial = serials.next(model, soldOn, random);
  const position = positionIn(kind, model.category, random);
  const createdAt = duringDay(soldOn < today ? soldOn : addDays(today, -1), random);
  return {
    id,
    serial,
    position,
    productId: model.id,
    customerId: customer.id,
    contractId: null,
    soldOn,
    status: 'IN_SERVICE',
    retiredOn: null,
    replacesId: null,
    outOfServiceDays: 0,
    freeUntilOn: null,
    paidUntilOn: null,
    stageFrom: [],
    stages: ['NOT_STARTED'],
    note: null,
    searchText: deviceSearchText({ serial, position }),
    createdAt,
    updatedAt: createdAt,
    version: 1,
  };
}

function retired(device: DeviceRow, retiredOn: PlainDate, random: Random): DeviceRow {
  const updatedAt = duringDay(addDays(retiredOn, -1), random);
  return { ...device, status: 'RETIRED', retiredOn, updatedAt, version: 2, note: '故障更换,旧件返厂。' };
}

function outOfService(device: DeviceRow, random: Random): DeviceRow {
  return { ...device, outOfServiceDays: random.whole(3, 40), version: 2 };
}

/** A unit of the same model at the same position; coverage goes on (Q44). */
function replacement(
  old: DeviceRow,
  soldOn: PlainDate,
  { products, random, newId }: Assortment,
  serials: SerialNumbers,
): DeviceRow {
  const model = products.find(({ id }) => id === old.productId);
  if (!model) throw new Error(`There is no product ${old.productId}.`);
  const serial = serials.next(model, soldOn, random);
  const { position } = old;
  const createdAt = duringDay(addDays(soldOn, -1), random);
  const searchText = deviceSearchText({ serial, position });
  return {
    ...old,
    id: newId(),
    serial,
    soldOn,
    replacesId: old.id,
    searchText,
    createdAt,
    updatedAt: createdAt,
  };
}

function listing(by: { id: string; contractId: string }, deviceId: string, id: string): ListingRow {
  return { id, certificateId: by.id, contractId: by.contractId, deviceId };
}

const latest = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);
