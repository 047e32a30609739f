import type { QuestionId } from '../kernel/clause.js';
import type { ClauseId } from '../kernel/clause-id.js';
import type { Citation } from '../kernel/decision.js';
import { chapters } from './chapters.js';

/** Where a clause stands in the rulebook. */
export const anchorOf = (clause: ClauseId): string => clause.toLowerCase();

/** Where a clause says how a question is read. */
export const questionAnchor = (clause: ClauseId, question: QuestionId): string =>
  `${anchorOf(clause)}-${question.toLowerCase()}`;

/** The clauses that record how a question is read, in their order. */
export const clausesOfQuestion: ReadonlyMap<QuestionId, readonly ClauseId[]> = collected();

/** 'W-08 ¶2 Q10' with links to the clause and to how the question is read. */
export function citationLink({ clause, paragraph, question }: Citation): string {
  const place = paragraph === undefined ? clause : `${clause} ¶${paragraph}`;
  const link = `[${place}](#${anchorOf(clause)})`;
  if (question === undefined) return link;
  const recorded = clausesOfQuestion.get(question) ?? [];
  const at = recorded.includes(clause) ? clause : recorded[0];
  return at === undefined ? `${link} ${question}` : `${link} [${question}](#${questionAnchor(at, question)})`;
}

function collected(): Map<QuestionId, ClauseId[]> {
  const found = new Map<QuestionId, ClauseId[]>();
  for (const { entries } of chapters) {
    for (const { clause } of entries) {
      for (const { question } of clause.interpretations) {
        found.set(question, [...(found.get(question) ?? []), clause.id]);
      }
    }
  }
  return found;
}
