import { query } from '../../platform/db/query.js';
import { sql } from '../../platform/read/index.js';
import type { Diary } from './diary.js';
import { demoTrainings } from './people.js';

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
