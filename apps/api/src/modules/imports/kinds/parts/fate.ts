import { joined, modelsOf } from '../../cells/models.js';
import type { PlannedRow } from '../../import-kind.js';
import type { ImportProblem } from '../../import-terms.js';
import { type PartField, type PartRow, type PartValues, partFields, problem } from './fields.js';
import type { KnownPart, PartSnapshot } from './snapshot.js';

export type PlannedPart = PlannedRow<PartValues>;

/** The fate of every row against the catalogue, and against the rows before it. */
export function judgeParts(rows: readonly PartRow[], known: PartSnapshot): PlannedPart[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const { number = '' } = row.values;
    const part = known.parts.get(number);
    const problems = [...row.problems, ...rowProblems(row.values, part, known), ...twice(number, seen)];
    if (number !== '' && !seen.has(number)) seen.set(number, row.number);
    if (problems.length > 0) return { ...row, fate: 'REFUSED', changes: null, problems };
    if (!part) return { ...row, fate: 'NEW', changes: null, problems, seen: null };
    const changes = changesOf(row.values, part);
    const fate = Object.keys(changes).length > 0 ? 'CHANGED' : 'UNCHANGED';
    return {
      ...row,
      fate,
      changes: fate === 'CHANGED' ? changes : null,
      problems,
      seen: `${part.id} ${part.version}`,
    };
  });
}

/** The models a part will fit as they are; one that is an agreed equivalent already stays that. */
export function fitsOf(values: PartValues, part: KnownPart | undefined): string[] | null {
  if (values.fitsModels === undefined) return null;
  const agreed = new Set(part?.equivalents ?? []);
  return modelsOf(values.fitsModels).filter((model) => !agreed.has(model));
}

function changesOf(values: PartValues, part: KnownPart) {
  const changes: Record<string, { before: string | null; after: string }> = {};
  for (const name of comparable) {
    const after = values[name];
    if (after !== undefined && after !== part[name]) changes[name] = { before: part[name], after };
  }
  const fits = fitsOf(values, part);
  if (fits && joined(fits) !== joined(part.fits)) {
    changes.fitsModels = { before: joined(part.fits) || null, after: joined(fits) };
  }
  return changes;
}

type Comparable = Exclude<PartField, 'fitsModels' | 'number'>;

const comparable = partFields
  .map(({ name }) => name)
  .filter((name): name is Comparable => name !== 'fitsModels' && name !== 'number');

function rowProblems(
  values: PartValues,
  part: KnownPart | undefined,
  { products }: PartSnapshot,
): ImportProblem[] {
  const unknown = modelsOf(values.fitsModels ?? '').filter((model) => !products.has(model));
  return [
    ...(part ? fixed(values, part) : missing(values)),
    ...(unknown.length > 0 ? [unknownModels(unknown)] : []),
  ];
}

function missing(values: PartValues): ImportProblem[] {
  return (['name', 'unit', 'category'] as const)
    .filter((name) => values[name] === undefined && values.number !== undefined)
    .map((name) => problem(name, 'REQUIRED', '必填:这是新备件。', 'is required: the part is new.'));
}

/** What a part is counted in, and how, stays once something rests on it. */
function fixed(values: PartValues, part: KnownPart): ImportProblem[] {
  if (!part.used) return [];
  return (['unit', 'tracking'] as const)
    .filter((name) => values[name] !== undefined && values[name] !== part[name])
    .map((name) =>
      problem(name, 'IN_USE', '不能再改:这种备件已被使用。', 'cannot change any more: the part is in use.'),
    );
}

function unknownModels(models: readonly string[]): ImportProblem {
  const few = models.slice(0, 5).join('、');
  const words = [
    `产品目录里没有:${few}。请先录入产品。`,
    `names what is not in the product catalogue: ${few}. Enter the product first.`,
  ] as const;
  return problem('fitsModels', 'UNKNOWN_MODEL', ...words);
}

function twice(number: string, seen: ReadonlyMap<string, number>): ImportProblem[] {
  const earlier = seen.get(number);
  if (earlier === undefined || number === '') return [];
  return [problem('number', 'DUPLICATE', `与第 ${earlier} 行重复。`, `stands in row ${earlier} already.`)];
}
