import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Services } from '../src/modules/services.js';
import { business } from './business.js';
import { startApi, type TestApi } from './harness.js';
import { type Deed, overlapping } from './overlapping.js';

let api: TestApi;
let b: ReturnType<typeof business>;
beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-06-15T02:00:00Z');
  b = business(api);
});
afterAll(() => api.stop());

/** A product, a customer, a contract, its certificate and a device of them; none depends on what it need not. */
async function scene() {
  const [product, customer, owner] = [await b.product(), await b.customer(), await b.customer()];
  const contract = await b.contract({ customerId: owner.id });
  const certificate = await b.certificate((await b.contract()).id, { acceptedOn: '2026-01-05' });
  const device = await b.device();
  return {
    product: product.id,
    customer: customer.id,
    owner: owner.id,
    contract: contract.id,
    certificate: certificate.id,
    device: device.id,
  };
}

type Scene = Awaited<ReturnType<typeof scene>>;

const kinds = {
  product: 'products',
  customer: 'customers',
  contract: 'contracts',
  certificate: 'acceptanceCertificates',
  device: 'devices',
} as const;
type Kind = keyof typeof kinds;

/** What comes to depend on a row of each kind, and how it is refused when that row has just gone. */
const dependents: readonly (readonly [Kind, string, string, (of: Scene) => Deed])[] = [
  [
    'product',
    'a device of it',
    'BAD_INPUT',
    ({ product, owner }) =>
      (s) =>
        enter(s, product, owner),
  ],
  [
    'customer',
    'a device it has',
    'BAD_INPUT',
    ({ product, customer }) =>
      (s) =>
        enter(s, product, customer),
  ],
  [
    'customer',
    'a contract with it',
    'BAD_INPUT',
    ({ customer }) =>
      (s) =>
        s.contracts.create({
          number: customer,
          name: '新',
          customerId: customer,
          kind: 'GOODS',
          plans: ['GOODS_PIPES'],
        }),
  ],
  [
    'customer',
    'a name it had',
    'NOT_FOUND',
    ({ customer }) =>
      (s) =>
        s.customers.update(customer, { version: 1, name: customer }),
  ],
  [
    'contract',
    'a certificate',
    'NOT_FOUND',
    ({ contract }) =>
      (s) =>
        s.acceptanceCertificates.create({ contractId: contract, number: 'YS', acceptedOn: '2026-01-05' }),
  ],
  [
    'contract',
    'an entry of the ledger',
    'NOT_FOUND',
    ({ contract }) =>
      (s) =>
        s.retention.record(
          contract,
          { kind: 'WITHHELD', amountFen: 1, on: '2026-01-05', reason: '演示' },
          null,
        ),
  ],
  [
    'contract',
    'a device it supplied',
    'BAD_INPUT',
    ({ contract, device }) =>
      (s) =>
        s.devices.update(device, { version: 1, contractId: contract }),
  ],
  [
    'certificate',
    'a device it lists',
    'NOT_FOUND',
    ({ certificate, device }) =>
      (s) =>
        s.listings.list(certificate, [device], null),
  ],
  [
    'device',
    'one that replaced it',
    'BAD_INPUT',
    ({ product, owner, device }) =>
      (s) =>
        enter(s, product, owner, device),
  ],
  [
    'device',
    'a decision about it',
    'NOT_FOUND',
    ({ device }) =>
      (s) =>
        s.coverage.keep(
          device,
          { calledAt: '2026-06-01T02:00:00Z', causes: [], causeState: 'CONFIRMED', costClass: 'PARTS' },
          null,
        ),
  ],
];

function enter(s: Services, productId: string, customerId: string, replacesId: string | null = null) {
  return s.devices.create({ serial: productId, productId, customerId, position: '大厅', replacesId });
}

describe('a row that goes while something comes to depend on it', () => {
  it.each(dependents)('stays, when it came first: %s, %s', async (kind, _name, _code, depend) => {
    const of = await scene();
    const remove: Deed = (s) => s[kinds[kind]].delete(of[kind], 1);
    // A renamed or booked customer or contract is no longer the one that was seen.
    const refused = { code: expect.stringMatching(/^(IN_USE|CONFLICT)$/) };
    await expect(overlapping(api, depend(of), remove)).rejects.toMatchObject(refused);
  });

  it.each(dependents)('is missed, when it went first: %s, %s', async (kind, _name, code, depend) => {
    const of = await scene();
    const remove: Deed = (s) => s[kinds[kind]].delete(of[kind], 1);
    await expect(overlapping(api, remove, depend(of))).rejects.toMatchObject({ code });
  });
});
