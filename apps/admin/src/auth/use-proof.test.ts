import { HttpError } from 'react-admin';
import { expect, test } from 'vitest';
import { proofGate } from './proof-gate';
import { useProof } from './use-proof';

const refusal = (code: string) => new HttpError(code, 403, { code });

test('what was refused for want of a proof is done again once it is given', async () => {
  const withProof = useProof();
  const tries: string[] = [];
  const acting = withProof(async () => {
    tries.push('try');
    if (tries.length === 1) throw refusal('PROOF_NEEDED');
    return 'done';
  });
  await expect.poll(() => proofGate.isWaiting()).toBe(true);
  proofGate.finish(true);
  expect(await acting).toBe('done');
  expect(tries).toHaveLength(2);
});

test('who closes the dialog gets the refusal, and nothing is done again', async () => {
  const withProof = useProof();
  let tries = 0;
  const acting = withProof(async () => {
    tries += 1;
    throw refusal('PROOF_NEEDED');
  });
  const refused = expect(acting).rejects.toMatchObject({ body: { code: 'PROOF_NEEDED' } });
  await expect.poll(() => proofGate.isWaiting()).toBe(true);
  proofGate.finish(false);
  await refused;
  expect(tries).toBe(1);
});

test('other refusals open no dialog', async () => {
  const withProof = useProof();
  await expect(withProof(() => Promise.reject(refusal('FORBIDDEN')))).rejects.toMatchObject({
    body: { code: 'FORBIDDEN' },
  });
  expect(proofGate.isWaiting()).toBe(false);
});
