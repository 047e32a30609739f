import { startOfDayInShanghai } from '@jiannuo/rules';
import type { PlainDate } from '../../platform/clock.js';
import type { ProductEntity } from '../products/product.entity.js';
import { productSearchText } from '../products/product.service.js';
import type { Author } from './author.js';
import { type DemoContract, makeContracts } from './contracts.js';
import { type DemoCustomer, makeCustomers } from './customers.js';
import { type Assortment, type DemoDevice, devicesOf, SerialNumbers, strayDevice } from './devices.js';
import { models, yearEnd } from './products.js';
import { idMaker, Random } from './random.js';

/** The demo company before it is written: small things as lists, devices as they are made. */
export interface DemoCompany {
  readonly products: readonly ProductEntity[];
  readonly customers: readonly DemoCustomer[];
  readonly contracts: readonly DemoContract[];
  readonly deviceCount: number;
  devices(): Iterable<DemoDevice>;
}

const SEED = 20_030_101;
const FEWEST_CUSTOMERS = 60;
const DEVICES_PER_CUSTOMER = 300;

/** The same company for the same day, size and author. Everything is anchored on `today`. */
export function makeCompany(of: {
  readonly today: PlainDate;
  readonly devices: number;
  readonly author: Author;
}): DemoCompany {
  const { today, devices: deviceCount, author } = of;
  const random = new Random(SEED);
  const newId = idMaker(random, Date.parse(startOfDayInShanghai(today)) - 864e5);
  const products = models.map((model) => ({ ...model, row: productRow(model, newId(), today) }));
  const customerCount = Math.max(FEWEST_CUSTOMERS, Math.round(deviceCount / DEVICES_PER_CUSTOMER));
  const customers = makeCustomers(customerCount, today, newId, random);
  const contracts = makeContracts(customers, today, author, newId, random);
  const assortment = {
    products: products.map(({ row, ...model }) => ({ ...model, id: row.id })),
    today,
    newId,
    random,
  };
  return {
    products: products.map(({ row }) => row),
    customers,
    contracts,
    deviceCount,
    devices: () => makeDevices(customers, contracts, deviceCount, assortment),
  };
}

function* makeDevices(
  customers: readonly DemoCustomer[],
  contracts: readonly DemoContract[],
  count: number,
  assortment: Assortment,
): Generator<DemoDevice> {
  const serials = new SerialNumbers();
  const strays = Math.floor(count / 200);
  const shares = sharesOf(contracts, count - strays);
  for (const [index, contract] of contracts.entries()) {
    yield* devicesOf(contract, shares[index] ?? 0, laterContract(contract, contracts), assortment, serials);
  }
  for (let turn = 0; turn < strays; turn += 1) {
    yield strayDevice(assortment.random.pick(customers), assortment, serials);
  }
}

/** The devices of each contract by its size; the shares add up to the whole. */
function sharesOf(contracts: readonly DemoContract[], count: number): number[] {
  const whole = contracts.reduce((sum, { size }) => sum + size, 0);
  let sizes = 0;
  let given = 0;
  return contracts.map(({ size }) => {
    sizes += size;
    const share = Math.round((count * sizes) / whole) - given;
    given += share;
    return share;
  });
}

/** A later contract of the same customer that takes some older devices over: both then promise (Q6). */
function laterContract(contract: DemoContract, all: readonly DemoContract[]): DemoContract | null {
  const { customer, signedOn } = contract;
  const later = all.filter((other) => other.customer === customer && other.signedOn > signedOn);
  return later.find(({ certificates, row }) => certificates.length > 0 && row.plans.length < 3) ?? null;
}

function productRow(model: (typeof models)[number], id: string, today: PlainDate): ProductEntity {
  const { name, category, manufacturer, unit, oemTermMonths, softwareEndedYearsAgo } = model;
  const enteredAt = `${yearEnd(today, 9)}T02:00:00Z`;
  return {
    id,
    name,
    model: model.model,
    category,
    manufacturer,
    unit,
    oemTermMonths,
    softwareEndedOn: softwareEndedYearsAgo === null ? null : yearEnd(today, softwareEndedYearsAgo),
    note: softwareEndedYearsAgo === null ? null : '厂家已停止软件支持。',
    searchText: productSearchText(model),
    createdAt: enteredAt,
    updatedAt: enteredAt,
    version: 1,
  };
}
