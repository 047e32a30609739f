import { reserve } from '@jiannuo/rules';
import { expect, test } from 'vitest';
import { givenBy } from './use-wanted-part';
import { wordingsOf } from './wordings';

test('a wording that is read twice is quoted once, with both readings', () => {
  const decision = reserve({ purpose: 'SUBSTITUTE', quantity: 1, onHand: 2, active: [] });
  expect(decision.basis).toHaveLength(3);
  expect(wordingsOf(decision.basis)).toEqual([{ clause: 'K-01', paragraph: '1', questions: ['Q46', 'Q47'] }]);
});

test('an address fills only the fields it names', () => {
  const params = new URLSearchParams('place=p1&other=x');
  expect(givenBy(params, { place: 'placeId', device: 'deviceId' })).toEqual({ placeId: 'p1' });
});
