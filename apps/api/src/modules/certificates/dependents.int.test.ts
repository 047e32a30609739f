import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certificateScene } from '../../../test/certificate-scene.js';
import { startApi, type TestApi } from '../../../test/harness.js';
import { type Deed, overlapping } from '../../../test/overlapping.js';

let api: TestApi;
let s: ReturnType<typeof certificateScene>;
beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-06-15T02:00:00Z');
  s = certificateScene(api);
});
afterAll(() => api.stop());

let made = 0;

/** A type nothing is of, a certificate nothing follows, and somebody who holds it. */
async function scene() {
  made += 1;
  const { id: person } = await s.person();
  const { id: certificate } = await s.certificate(person, 'SECURITY_TECHNICIAN');
  const input = { code: `T_${made}`, name: '试用证', scope: 'PERSON', proofRequired: true } as const;
  return {
    person,
    certificate,
    type: await api.inTransaction((services) => services.certificateTypes.create(input)),
  };
}

type Scene = Awaited<ReturnType<typeof scene>>;

/** What comes to depend on a row, how that row goes, and how the late one is refused when it has just gone. */
const dependents: readonly (readonly [string, string, (of: Scene) => Deed, (of: Scene) => Deed])[] = [
  [
    'a certificate of a type',
    'BAD_INPUT',
    ({ person, type }) =>
      (services) =>
        services.certificates.create('PERSON', { personId: person, typeId: type, issuedOn: '2026-01-01' }),
    ({ type }) =>
      (services) =>
        services.certificateTypes.delete(type, 1),
  ],
  [
    'a renewal of a certificate',
    'NOT_FOUND',
    ({ certificate }) =>
      (services) =>
        services.certificates.renew('PERSON', certificate, { issuedOn: '2026-01-01' }),
    ({ certificate }) =>
      (services) =>
        services.certificates.delete('PERSON', certificate, 1),
  ],
  [
    'a review of a certificate',
    'NOT_FOUND',
    ({ certificate }) =>
      (services) =>
        services.certificateReviews.review('PERSON', certificate, { version: 1, reviewedOn: '2026-06-01' }),
    ({ certificate }) =>
      (services) =>
        services.certificates.delete('PERSON', certificate, 1),
  ],
];

describe('a row that goes while something comes to depend on it', () => {
  it.each(dependents)('stays, when it came first: %s', async (_name, _code, depend, remove) => {
    const of = await scene();
    const refused = { code: expect.stringMatching(/^(IN_USE|CONFLICT)$/) };
    await expect(overlapping(api, depend(of), remove(of))).rejects.toMatchObject(refused);
  });

  it.each(dependents)('is missed, when it went first: %s', async (_name, code, depend, remove) => {
    const of = await scene();
    await expect(overlapping(api, remove(of), depend(of))).rejects.toMatchObject({ code });
  });
});
