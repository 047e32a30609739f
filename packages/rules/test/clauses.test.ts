import { describe, expect, it } from 'vitest';
import { clauseIds } from '../src/kernel/clause-id.js';
import type { Citation } from '../src/kernel/decision.js';
import { chapters, clauses } from '../src/rulebook/chapters.js';
import { presetTerms } from '../src/terms/presets.js';

const all = [...clauses.values()];
const formalised = all.filter(({ paragraphs }) => paragraphs.length > 0);
const cases = chapters.flatMap(({ entries }) =>
  entries.flatMap(({ examples }) => examples.flatMap((table) => table.cases)),
);
const cited = new Set(
  cases.flatMap(({ cites }) => cites.map(({ clause, paragraph }) => `${clause} ${paragraph}`)),
);
const questions = new Set(
  all.flatMap(({ interpretations }) => interpretations.map(({ question }) => question)),
);

describe('the register', () => {
  it('holds every clause once, in its order', () => {
    const ids = chapters.flatMap(({ entries }) => entries.map(({ clause }) => clause.id));
    expect(ids).toEqual([...clauseIds]);
  });

  it('puts every clause in the chapter of its id', () => {
    for (const { id, entries } of chapters) {
      for (const { clause } of entries) expect([clause.chapter, clause.id.slice(0, 1)]).toEqual([id, id]);
    }
  });

  it.each(all)('$id is complete in both languages', ({ text, english, title, section, interpretations }) => {
    expect([text, english, title.zh, title.en, section].filter((words) => words.trim() === '')).toEqual([]);
    expect(
      interpretations.flatMap(({ decision, why }) => [decision.zh, decision.en, why.zh, why.en]),
    ).not.toContain('');
  });
});

describe('paragraphs', () => {
  const paragraphs = formalised.flatMap((clause) =>
    clause.paragraphs.map((paragraph) => ({ clause, ...paragraph })),
  );

  it.each(paragraphs)('$clause.id ¶$id is a verbatim part of its clause', ({ clause, text }) => {
    expect(clause.text).toContain(text);
  });

  it.each(paragraphs)('$clause.id ¶$id is shown by at least one example', ({ clause, id }) => {
    expect([...cited]).toContain(`${clause.id} ${id}`);
  });

  it.each(formalised)('$id numbers its paragraphs without gaps', ({ paragraphs: own }) => {
    expect(own.map(({ id }) => id)).toEqual(own.map((_, index) => String(index + 1)));
  });
});

describe('settled questions', () => {
  const settled = {
    W: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 26, 27, 28, 44, 45],
    F: [29, 30, 31, 32, 33, 54, 55, 56, 57, 58],
    H: [18, 19, 20, 21, 22, 23, 24, 25],
    P: [40, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70],
    K: [46, 47, 48, 49, 50, 51, 52, 53],
    T: [71],
  };

  it.each(Object.entries(settled))('of chapter %s are each recorded at one of its clauses', (id, numbers) => {
    const own = all.filter(({ chapter }) => chapter === id).flatMap(({ interpretations }) => interpretations);
    const recorded = new Set(own.map(({ question }) => question));
    expect(numbers.filter((number) => !recorded.has(`Q${number}`))).toEqual([]);
  });

  it('name settings that exist in the terms of a contract', () => {
    const fields = Object.keys(presetTerms([]));
    const named = all.flatMap(({ interpretations }) =>
      interpretations.flatMap(({ setting }) => setting?.split(', ') ?? []),
    );
    const overridden = chapters.flatMap(({ entries }) => entries.flatMap(({ parameters }) => parameters));
    const settings = [...named, ...overridden.flatMap(({ setting }) => setting ?? [])];
    expect(settings.filter((setting) => !fields.includes(setting))).toEqual([]);
  });

  it('are marked for counsel wherever a statute decides', () => {
    const law = all.flatMap(({ interpretations }) => interpretations.filter(({ kind }) => kind === 'LAW'));
    expect(law.filter(({ counsel }) => !counsel)).toEqual([]);
  });
});

describe('worked examples', () => {
  const numbers = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const reference = {
    W: [...numbers(1, 22), ...numbers(46, 50)],
    F: numbers(51, 55),
    H: numbers(32, 45),
    P: numbers(56, 58),
  };

  it.each(Object.entries(reference))(
    'of the domain reference for chapter %s are all here',
    (id, expected) => {
      const chapter = chapters.filter((candidate) => candidate.id === id);
      const own = chapter.flatMap(({ entries }) =>
        entries.flatMap(({ examples }) => examples.flatMap((table) => table.cases)),
      );
      const present = new Set(own.map(({ number }) => number));
      expect(expected.filter((number) => !present.has(number))).toEqual([]);
    },
  );

  it('cite clauses, paragraphs and questions that exist', () => {
    const exists = ({ clause, paragraph, question }: Citation) =>
      (paragraph === undefined || clauses.get(clause)?.paragraphs.some(({ id }) => id === paragraph)) &&
      (question === undefined || questions.has(question)) &&
      clauses.has(clause);
    expect(cases.flatMap(({ cites }) => cites).filter((citation) => !exists(citation))).toEqual([]);
  });

  it('give the same answer when asked twice', () => {
    for (const example of cases) expect(example.actual()).toEqual(example.actual());
  });
});

describe('parameters', () => {
  const dated = chapters.flatMap(({ entries }) => entries.flatMap(({ parameters }) => parameters));

  it.each(dated)('$name has its rows in the order of their dates', ({ values }) => {
    const dates = values.map(({ from }) => from);
    expect(dates).toEqual([...new Set(dates)].sort());
  });
});
