import type { RulebookChapter, RulebookClause } from '@jiannuo/rules';

/** Chapters with the clauses that contain every word, in id, title, text, reading or example. */
export function searchRulebook(
  chapters: readonly RulebookChapter[],
  text: string,
): readonly RulebookChapter[] {
  const words = wordsOf(text);
  if (words.length === 0) return chapters;
  return chapters
    .map((chapter) => ({
      ...chapter,
      clauses: chapter.clauses.filter((entry) => {
        const content = contentOf(entry);
        return words.every((word) => content.includes(word));
      }),
    }))
    .filter(({ clauses }) => clauses.length > 0);
}

export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}

const contents = new WeakMap<RulebookClause, string>();

function contentOf(entry: RulebookClause): string {
  const known = contents.get(entry);
  if (known !== undefined) return known;
  const { clause, parameters, tables } = entry;
  const content = [
    clause.id,
    clause.section,
    clause.title.zh,
    clause.title.en,
    clause.text,
    clause.english,
    ...clause.interpretations.flatMap(({ question, decision, why }) => [
      question,
      decision.zh,
      decision.en,
      why.zh,
      why.en,
    ]),
    ...parameters.flatMap(({ label }) => [label.zh, label.en]),
    ...tables.flatMap(({ title, examples }) => [
      title.zh,
      title.en,
      ...examples.flatMap(({ name }) => [name.zh, name.en]),
    ]),
  ]
    .join('\n')
    .toLowerCase();
  contents.set(entry, content);
  return content;
}
