import type { Basis } from '@jiannuo/rules';

export interface CitedWording {
  readonly clause: string;
  readonly paragraph: string | undefined;
  /** How it is read: Q46. */
  readonly questions: readonly string[];
}

/** Each wording a decision rests on, once, with every question about it that was settled. */
export function wordingsOf(basis: Basis): CitedWording[] {
  const found = new Map<string, { clause: string; paragraph: string | undefined; questions: string[] }>();
  for (const { clause, paragraph, question } of basis) {
    const key = `${clause}/${paragraph ?? ''}`;
    const wording = found.get(key) ?? { clause, paragraph, questions: [] };
    if (question !== undefined && !wording.questions.includes(question)) wording.questions.push(question);
    found.set(key, wording);
  }
  return [...found.values()];
}
