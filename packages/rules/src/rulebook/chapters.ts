import { fees } from '../fees/chapter.js';
import { handover } from '../handover/chapter.js';
import type { Chapter } from '../kernel/chapter.js';
import type { ChapterId, Clause } from '../kernel/clause.js';
import type { ClauseId } from '../kernel/clause-id.js';
import { type Localized, text } from '../kernel/localized.js';
import { parts } from '../parts/chapter.js';
import { people } from '../people/chapter.js';
import { registeredClauses } from '../register/index.js';
import { training } from '../training/chapter.js';
import { warranty } from '../warranty/chapter.js';

/** Chapters whose clauses are quoted and cited, and whose rules come later. */
const registered: Readonly<Record<Exclude<ChapterId, 'W' | 'F' | 'H' | 'P' | 'K' | 'T'>, Localized>> = {
  R: text('响应时限', 'Response clocks'),
  S: text('替代品与备用机', 'Substitutes and loaners'),
  V: text('回访与巡检', 'Visits and follow-ups'),
  C: text('投诉、反馈、满意度', 'Complaints, feedback, survey'),
  D: text('交货、验收、退换', 'Delivery, acceptance, returns'),
  Q: text('质量目标', 'Quality targets'),
  E: text('应急与知识库', 'Emergency and knowledge'),
};

/** Every chapter of the register, in its order. */
export const chapters: readonly Chapter[] = [
  warranty,
  fees,
  handover,
  ...(['R', 'S', 'V', 'C'] as const).map(registeredChapter),
  people,
  parts,
  ...(['D', 'Q', 'E'] as const).map(registeredChapter),
  training,
];

/** Every clause by its permanent id. */
export const clauses: ReadonlyMap<ClauseId, Clause> = new Map(
  chapters.flatMap(({ entries }) => entries.map(({ clause }) => [clause.id, clause] as const)),
);

function registeredChapter(id: keyof typeof registered): Chapter {
  const own = registeredClauses.filter((clause) => clause.chapter === id);
  return {
    id,
    title: registered[id],
    entries: own.map((clause) => ({ clause, parameters: [], examples: [] })),
  };
}
