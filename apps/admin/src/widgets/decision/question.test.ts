import { describe, expect, test } from 'vitest';
import { newQuestion, toDraft, toggleCause, toInput, toQuestion } from './question';

const draft = { ...newQuestion(new Date('2026-03-05T14:35:20Z')), causes: ['LIGHTNING'] as const };

describe('the question of the decision panel', () => {
  test('starts now, in Shanghai', () => {
    expect(draft.calledLocal).toBe('2026-03-05T22:35');
  });

  test('what is left empty is not asked', () => {
    expect(toQuestion(draft)).toEqual({
      question: {
        calledAt: '2026-03-05T14:35:00.000Z',
        causes: ['LIGHTNING'],
        causeState: 'CONFIRMED',
        costClass: 'PARTS',
      },
    });
  });

  test('sums are yuan, shares whole percents', () => {
    expect(toQuestion({ ...draft, costYuan: '333.33', clientShare: '35' })).toMatchObject({
      question: { costFen: 33_333, clientSharePercent: 35 },
    });
  });

  test('what cannot be read is named, and nothing is guessed', () => {
    expect(toQuestion({ ...draft, costYuan: '1.234', clientShare: '101', calledLocal: '' })).toEqual({
      unreadable: ['calledLocal', 'clientShare', 'costYuan'],
    });
  });

  test('the API is asked the same', () => {
    const read = toQuestion({ ...draft, damageOn: '2026-03-01' });
    if (!('question' in read)) throw new Error('unreadable');
    expect(toInput(read.question)).toMatchObject({
      causes: ['LIGHTNING'],
      damageOn: '2026-03-01',
      costFen: null,
    });
    expect(toQuestion(toDraft(read.question))).toEqual(read);
  });

  test('"unknown" stands alone', () => {
    expect(toggleCause(['LIGHTNING'], 'UNKNOWN')).toEqual(['UNKNOWN']);
    expect(toggleCause(['UNKNOWN'], 'THIRD_PARTY')).toEqual(['THIRD_PARTY']);
    expect(toggleCause(['LIGHTNING', 'FORCE_MAJEURE'], 'LIGHTNING')).toEqual(['FORCE_MAJEURE']);
  });
});
