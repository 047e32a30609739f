import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCertificate, anyDay, anyPermits, anyWork } from '../../../test/people-arbitraries.js';
import { runExamples } from '../../../test/run-examples.js';
import { addDays } from '../../kernel/plain-date.js';
import { clauses } from '../../rulebook/chapters.js';
import { certificateOutcome } from '../p-01-certificates/rule.js';
import { examples } from './examples.js';
import { mayOverride, overrideRoles } from './override.js';
import { maySend, type SendingFacts } from './rule.js';

runExamples(examples);

const anyHeld = fc
  .tuple(anyCertificate, fc.constantFrom('A', 'B', 'C'), anyPermits)
  .map(([facts, typeCode, permits]) => ({ ...facts, typeCode, permits }));

const anyTraining = fc.record({
  qualifiesFor: anyPermits,
  heldOn: anyDay,
  attended: fc.boolean(),
  result: fc.constantFrom('PASSED' as const, 'FAILED' as const, null),
  assessedOn: fc.option(anyDay, { nil: null }),
});

const anySending: fc.Arbitrary<SendingFacts> = fc.record({
  person: fc.record({
    state: fc.constantFrom('ACTIVE' as const, 'LEFT' as const),
    joinedOn: fc.option(anyDay, { nil: null }),
    leftOn: fc.option(anyDay, { nil: null }),
  }),
  certificates: fc.array(anyHeld, { maxLength: 4 }),
  trainings: fc.array(anyTraining, { maxLength: 3 }),
  company: fc.array(anyHeld, { maxLength: 2 }),
  work: anyWork,
  on: anyDay,
});

describe('laws of sending somebody', () => {
  it('sends exactly those with nothing in the way, each obstacle with a clause', () => {
    fc.assert(
      fc.property(anySending, (facts) => {
        const { outcome, basis } = maySend(facts);
        expect(outcome.may).toBe(outcome.because.length === 0);
        const cited = outcome.because.flatMap((reason) => [...reason.basis]);
        expect([...cited, ...basis].filter(({ clause }) => !clauses.has(clause))).toEqual([]);
        for (const { message } of outcome.because) expect(message.zh && message.en).not.toBe('');
      }),
    );
  });

  it('sends nobody to an installation without a certificate valid on that very day', () => {
    fc.assert(
      fc.property(anySending, (facts) => {
        const { may, by } = maySend(facts).outcome;
        const valid = facts.certificates.filter(
          (held) => held.permits.includes(facts.work) && certificateOutcome(held, facts.on).state === 'VALID',
        );
        if (may && facts.work !== 'DESK') expect(valid.map(({ typeCode }) => typeCode)).toContain(by);
        if (facts.work === 'DESK') expect(by).toBeNull();
      }),
    );
  });

  it('sends nobody before the first day with us', () => {
    fc.assert(
      fc.property(anySending, fc.integer({ min: 1, max: 400 }), (facts, days) => {
        const joinedOn = addDays(facts.on, days);
        const { because } = maySend({ ...facts, person: { ...facts.person, joinedOn } }).outcome;
        expect(because.map(({ code }) => code)).toContain('PERSON_NOT_YET');
      }),
    );
  });

  it('sends nobody after the last day with us', () => {
    fc.assert(
      fc.property(anySending, fc.integer({ min: 1, max: 400 }), (facts, days) => {
        const leftOn = addDays(facts.on, -days);
        const { because } = maySend({ ...facts, person: { ...facts.person, leftOn } }).outcome;
        expect(because.map(({ code }) => code)).toContain('PERSON_LEFT');
      }),
    );
  });

  it('is never harder with one certificate more', () => {
    fc.assert(
      fc.property(anySending, anyHeld, (facts, held) => {
        const more = maySend({ ...facts, certificates: [...facts.certificates, held] }).outcome.may;
        expect(more || !maySend(facts).outcome.may).toBe(true);
      }),
    );
  });

  it('is not stopped by what the company lacks', () => {
    fc.assert(
      fc.property(anySending, (facts) => {
        expect(maySend({ ...facts, company: [] }).outcome).toEqual(maySend(facts).outcome);
      }),
    );
  });

  it('says somebody marked as gone, without a day, is gone', () => {
    fc.assert(
      fc.property(anySending, (facts) => {
        const person = { state: 'LEFT' as const, leftOn: null };
        expect(maySend({ ...facts, person }).outcome.may).toBe(false);
      }),
    );
  });

  it('says what a certificate lacks and since when', () => {
    const held = {
      typeCode: 'TECHNICIAN',
      typeName: { zh: '安全防范员证', en: 'Security technician' },
      permits: ['SECURITY' as const],
      issuedOn: '2023-08-01',
      validUntilOn: '2026-07-31',
      nextReviewOn: null,
      revokedOn: null,
      proofRequired: false,
      proved: false,
    };
    const { because } = maySend({
      person: { state: 'ACTIVE', leftOn: null },
      certificates: [held],
      trainings: [],
      company: [],
      work: 'SECURITY',
      on: '2026-08-01',
    }).outcome;
    expect(because.map(({ message }) => message)).toEqual([
      { zh: '安全防范员证:已过期(2026年7月31日)', en: 'Security technician: expired (31 July 2026)' },
    ]);
  });
});

describe('laws of an override', () => {
  it('is nobody else’s, and never without words', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('ADMIN', 'HR', 'DISPATCHER', 'ENGINEER', 'VIEWER'),
        fc.string(),
        (role, reason) => {
          const { may } = mayOverride({ role, reason }).outcome;
          expect(may).toBe(overrideRoles.includes(role) && reason.trim() !== '');
        },
      ),
    );
  });

  it('passes over certificates only, whoever asks', () => {
    fc.assert(
      fc.property(anySending, (facts) => {
        const { because } = maySend(facts).outcome;
        const { may } = mayOverride({ role: 'ADMIN', reason: 'fire', because }).outcome;
        const certificatesOnly = because.every(({ code }) => code.startsWith('CERTIFICATE_'));
        expect(may).toBe(because.length > 0 && certificatesOnly);
      }),
    );
  });
});
