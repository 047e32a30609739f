import type { WorkKind } from '@jiannuo/rules';
import { query } from '../../platform/db/query.js';
import { sql } from '../../platform/read/index.js';
import type { Diary } from './diary.js';

/** What the staff were trained in: one who failed may not answer the hotline, one course waits to be assessed. */
export async function holdCourses(diary: Diary, staff: ReadonlyMap<string, string>): Promise<void> {
  for (const { title, daysAgo, hours, qualifiesFor, passMark, scores } of demoTrainings) {
    const { trainings, trainees } = diary.ago(daysAgo, 'HR');
    const trainingId = await trainings.create({
      title,
      kind: qualifiesFor.includes('DESK') ? 'POST_QUALIFYING' : 'REFRESHER',
      heldOn: diary.day(daysAgo),
      hours,
      trainer: '周经理',
      place: '总部培训室',
      qualifiesFor: [...qualifiesFor],
      passMark,
    });
    const came = Object.entries(scores).map(([number, score]) => ({
      personId: staff.get(number) ?? '',
      score,
    }));
    await trainees.add(
      trainingId,
      came.map(({ personId }) => personId),
    );
    const rows = await query<{ id: string; personId: string }>(
      diary.em,
      sql`SELECT id::text, person_id::text AS "personId" FROM trainee WHERE training_id = ${trainingId}`,
    );
    for (const { id, personId } of rows) {
      const score = came.find((one) => one.personId === personId)?.score ?? null;
      await trainees.mark(id, {
        version: 1,
        attended: true,
        score,
        assessedOn: score === null ? null : diary.day(daysAgo),
      });
    }
  }
}

/** Training courses: who came, and what they scored. */
interface DemoTraining {
  readonly title: string;
  readonly daysAgo: number;
  readonly hours: number;
  readonly qualifiesFor: readonly WorkKind[];
  readonly passMark: number;
  /** Staff number → score; null: came, not yet assessed. */
  readonly scores: Readonly<Record<string, number | null>>;
}

const demoTrainings: readonly DemoTraining[] = [
  {
    title: '服务接待规范与热线话术',
    daysAgo: 410,
    hours: 8,
    qualifiesFor: ['DESK'],
    passMark: 80,
    scores: { 'JN-004': 93 },
  },
  {
    title: '服务接待规范与热线话术(新员工)',
    daysAgo: 40,
    hours: 8,
    qualifiesFor: ['DESK'],
    passMark: 80,
    scores: { 'JN-014': 71 },
  },
  {
    title: '周界报警系统调试',
    daysAgo: 12,
    hours: 4,
    qualifiesFor: ['SECURITY'],
    passMark: 60,
    scores: { 'JN-006': null, 'JN-012': null, 'JN-021': null, 'JN-022': null },
  },
];
