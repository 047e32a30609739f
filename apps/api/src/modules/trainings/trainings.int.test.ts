import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deadlines } from '../../../test/deadlines.js';
import { startApi, type TestApi, type Who } from '../../../test/harness.js';

let api: TestApi;
let d: ReturnType<typeof deadlines>;
beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-06-15T02:00:00Z');
  d = deadlines(api);
});
afterAll(() => api.stop());

const facts =
  'id title heldOn qualifiesFor passMark traineeCount attendedCount passedCount openCount version';
const sheet = `id trainees { id attended score result assessedOn assessedBy version person { id name } }`;
const create = `mutation ($input: CreateTrainingInput!) { done: createTraining(input: $input) { ${facts} } }`;
const update = `mutation ($id: ID!, $input: UpdateTrainingInput!) {
  done: updateTraining(id: $id, input: $input) { ${facts} } }`;
const add = `mutation ($trainingId: ID!, $personIds: [ID!]!) {
  done: addTrainees(trainingId: $trainingId, personIds: $personIds) { ${facts} ${sheet} } }`;
const mark = `mutation ($id: ID!, $input: MarkTraineeInput!) {
  done: markTrainee(id: $id, input: $input) { id attended score result assessedOn assessedBy version } }`;
const remove = `mutation ($id: ID!, $version: Int!) { done: removeTrainee(id: $id, version: $version) { ${facts} } }`;

interface Trainee {
  readonly id: string;
  readonly attended: boolean | null;
  readonly score: number | null;
  readonly result: string | null;
  readonly assessedOn: string | null;
  readonly assessedBy: string | null;
  readonly version: number;
}
interface Training {
  readonly id: string;
  readonly version: number;
  readonly openCount: number;
  readonly trainees: readonly Trainee[];
}
const done = async <T>(document: string, variables: object, who: Who = 'hr') =>
  (await api.as(who).data<{ done: T }>(document, variables as Record<string, unknown>)).done;
const refused = async (document: string, variables: object, who: Who = 'hr') =>
  (await api.as(who).query(document, variables as Record<string, unknown>)).errors?.[0]?.extensions;

const training = (more: object = {}) =>
  done<Training>(create, {
    input: {
      title: '服务接待员上岗培训',
      kind: 'POST_QUALIFYING',
      heldOn: '2026-06-10',
      hours: 8,
      qualifiesFor: ['DESK'],
      passMark: 60,
      ...more,
    },
  });

/** A training with one person on its sheet. */
async function withTrainee(more: object = {}, userId: string | null = null) {
  const made = await training(more);
  const personId = await d.person('张小满', userId);
  const { trainees } = await done<Training>(add, { trainingId: made.id, personIds: [personId] });
  const [trainee] = trainees;
  if (!trainee) throw new Error('Nobody is on the sheet.');
  return { training: made, personId, trainee };
}

const mayDesk = async (personId: string, on: string) => {
  const { mayBeSent } = await api
    .as('dispatcher')
    .data<{ mayBeSent: { may: boolean; because: { code: string }[] } }>(
      `query ($personId: ID!, $on: PlainDate!) { mayBeSent(personId: $personId, work: DESK, on: $on) { may because { code } } }`,
      { personId, on },
    );
  return mayBeSent.may ? 'YES' : mayBeSent.because.map(({ code }) => code).join();
};

describe('trainings', () => {
  it('that qualify for work need a pass mark', async () => {
    const { fields } = (await refused(create, {
      input: { title: 'x', kind: 'REFRESHER', heldOn: '2026-06-10', hours: 1, qualifiesFor: ['DESK'] },
    })) as { fields: object };
    expect(fields).toMatchObject({ passMark: { code: 'REQUIRED' } });
    expect(await training({ qualifiesFor: [], passMark: null })).toMatchObject({
      qualifiesFor: [],
      passMark: null,
    });
  });

  it('T-01: a score is judged by the pass mark, the score that just passes included', async () => {
    const { trainee } = await withTrainee();
    const saved = (version: number, score: number | null) =>
      done<Trainee>(mark, { id: trainee.id, input: { version, attended: true, score } });
    expect(await saved(1, 59)).toMatchObject({
      result: 'FAILED',
      assessedOn: '2026-06-10',
      assessedBy: '何人事',
    });
    expect(await saved(2, 60)).toMatchObject({ result: 'PASSED' });
    expect(await saved(3, null)).toMatchObject({ result: null, assessedOn: null, assessedBy: null });
  });

  it('P-04: the desk is taken up from the day of the passed assessment, not a day before', async () => {
    const { trainee, personId } = await withTrainee();
    expect(await mayDesk(personId, '2026-06-15')).toBe('TRAINING_MISSING');
    const input = { attended: true, score: 59, assessedOn: '2026-06-12' };
    await done(mark, { id: trainee.id, input: { ...input, version: 1 } });
    expect(await mayDesk(personId, '2026-06-15')).toBe('TRAINING_FAILED');
    await done(mark, { id: trainee.id, input: { ...input, version: 2, score: 60 } });
    expect(await mayDesk(personId, '2026-06-11')).toBe('TRAINING_MISSING');
    expect(await mayDesk(personId, '2026-06-12')).toBe('YES');
  });

  it.each([
    ['of somebody who was not there', {}, { attended: false, score: 80 }, 'score', 'NOT_THERE'],
    [
      'where nothing is assessed',
      { qualifiesFor: [], passMark: null },
      { attended: true, score: 80 },
      'score',
      'NOT_ASSESSED',
    ],
    ['over a hundred', {}, { attended: true, score: 101 }, 'score', 'RANGE'],
    [
      'before the training',
      {},
      { attended: true, score: 80, assessedOn: '2026-06-09' },
      'assessedOn',
      'RANGE',
    ],
    ['of tomorrow', {}, { attended: true, score: 80, assessedOn: '2026-06-16' }, 'assessedOn', 'RANGE'],
    ['of a training to come', { heldOn: '2026-06-16' }, { attended: true }, 'attended', 'NOT_HELD'],
  ])('refuse a mark %s', async (_, more, input, field, code) => {
    const { trainee } = await withTrainee(more);
    const answer = await refused(mark, { id: trainee.id, input: { version: 1, ...input } });
    expect(answer).toMatchObject({ code: 'BAD_INPUT', fields: { [field]: { code } } });
  });

  it('keep what people were judged by', async () => {
    const { training: made, trainee } = await withTrainee();
    const change = (version: number, input: object) =>
      refused(update, { id: made.id, input: { version, ...input } });
    expect(await change(1, { passMark: 70 })).toBeUndefined();
    await done(mark, { id: trainee.id, input: { version: 1, attended: true, score: 80 } });
    expect(await change(2, { passMark: 90 })).toMatchObject({ fields: { passMark: { code: 'ASSESSED' } } });
    expect(await change(2, { heldOn: '2026-06-01' })).toMatchObject({
      fields: { heldOn: { code: 'ASSESSED' } },
    });
    expect(await change(2, { title: '改名', passMark: 70 })).toBeUndefined();
    expect(await change(2, { title: '旧的' })).toMatchObject({ code: 'CONFLICT', version: 3 });
  });

  it('are marked by one at a time: the second of two is shown what the first wrote', async () => {
    const { trainee } = await withTrainee();
    const input = { version: 1, attended: true, score: 70 };
    const both = await Promise.all([
      refused(mark, { id: trainee.id, input }),
      refused(mark, { id: trainee.id, input: { ...input, score: 40 } }),
    ]);
    expect(both.filter((answer) => answer === undefined)).toHaveLength(1);
    expect(both.find((answer) => answer !== undefined)).toMatchObject({ code: 'CONFLICT', version: 2 });
  });

  it('keep on record who was there; others can be taken off, and only an empty one be deleted', async () => {
    const { training: made, trainee, personId } = await withTrainee();
    await done(add, { trainingId: made.id, personIds: [personId] });
    await done(mark, { id: trainee.id, input: { version: 1, attended: true } });
    expect(await refused(remove, { id: trainee.id, version: 2 })).toMatchObject({
      fields: { id: { code: 'ATTENDED' } },
    });
    const gone = 'mutation ($id: ID!, $version: Int!) { deleteTraining(id: $id, version: $version) }';
    expect(await refused(gone, { id: made.id, version: 1 })).toMatchObject({
      code: 'IN_USE',
      dependents: { trainees: 1, files: 0 },
    });
    await done(mark, { id: trainee.id, input: { version: 2, attended: false } });
    await done(remove, { id: trainee.id, version: 3 });
    expect(await refused(gone, { id: made.id, version: 1 })).toBeUndefined();
  });

  it('take on nobody who has left or is unknown', async () => {
    const made = await training();
    const person = await d.person('离职者');
    await api.sql(`UPDATE person SET state = 'LEFT', left_on = '2026-01-31' WHERE id = $1`, [person]);
    for (const personIds of [[person], ['01990000-0000-7000-8000-000000000001'], ['x'], []]) {
      expect(await refused(add, { trainingId: made.id, personIds })).toMatchObject({ code: 'BAD_INPUT' });
    }
  });

  it('are found while somebody is still open', async () => {
    const { training: made, trainee } = await withTrainee();
    const open = async () =>
      (
        await api
          .as('dispatcher')
          .data<{ trainings: { rows: { id: string }[] } }>(
            '{ trainings(filter: { open: true }, limit: 100) { rows { id } } }',
          )
      ).trainings.rows.some(({ id }) => id === made.id);
    expect(await open()).toBe(true);
    await done(mark, { id: trainee.id, input: { version: 1, attended: true } });
    expect(await open()).toBe(true);
    await done(mark, { id: trainee.id, input: { version: 2, attended: true, score: 90 } });
    expect(await open()).toBe(false);
  });

  it('show everybody their own rows, and nobody but the staff keepers and dispatch those of others', async () => {
    const [user] = await api.sql<{ id: string }>(`SELECT id FROM app_user WHERE username = 'engineer'`);
    const own = await withTrainee({}, user?.id ?? null);
    const other = await withTrainee();
    await done(add, { trainingId: own.training.id, personIds: [other.personId] });
    const list = `{ trainees(limit: 100) { rows { id training { id title trainees { id } } person { name } } } }`;
    const rows = async (who: Who) =>
      (await api.as(who).data<{ trainees: { rows: { id: string; training: Training }[] } }>(list)).trainees
        .rows;
    const mine = await rows('engineer');
    expect(mine.map(({ id }) => id)).toEqual([own.trainee.id]);
    expect(mine[0]?.training.trainees.map(({ id }) => id)).toEqual([own.trainee.id]);
    expect(await rows('viewer')).toEqual([]);
    expect((await rows('dispatcher')).length).toBeGreaterThan(2);
    const counts = await api.as('engineer').query('{ trainees { rows { training { passedCount note } } } }');
    expect(counts.errors?.map((error) => error.extensions.code)).toContain('FORBIDDEN');
    for (const who of ['engineer', 'viewer', 'dispatcher'] as const) {
      expect(
        await refused(mark, { id: other.trainee.id, input: { version: 1, attended: true } }, who),
      ).toMatchObject({
        code: 'FORBIDDEN',
      });
    }
  });
});
