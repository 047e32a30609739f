import { maskIdentityNumber } from '@jiannuo/rules';
import { holdsIdentityNumber } from '../../../people/identity-number-in-text.js';
import type { PlanDeps, PlannedRow } from '../../import-kind.js';
import type { ImportProblem } from '../../import-terms.js';
import {
  numberProblem,
  type PersonField,
  type PersonRow,
  type PersonValues,
  personFields,
  problem,
} from './fields.js';
import { indexOf, type KnownPerson, type PeopleSnapshot } from './snapshot.js';

export type PlannedPerson = PlannedRow<PersonValues>;

/** The fate of every row against the staff, and against the rows before it. Identity numbers leave masked. */
export function judgePeople(
  deps: PlanDeps,
  rows: readonly PersonRow[],
  known: PeopleSnapshot,
): PlannedPerson[] {
  const today = deps.clock.today();
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const { number = '', identityNumber } = row.values;
    const person = known.people.get(number);
    const wrong = identityNumber === undefined ? null : numberProblem(identityNumber, today);
    const index = identityNumber === undefined || wrong ? null : indexOf(deps, identityNumber);
    const problems = [
      ...row.problems,
      ...(wrong ? [wrong] : []),
      ...misplaced(row.values, today),
      ...(person ? [] : missing(row.values)),
      ...(index === null ? [] : [...notTheirs(number, index, known), ...consent(row.values, person, today)]),
      ...twice('number', number, row.number, seen),
      ...(index === null ? [] : twice('identityNumber', index, row.number, seen)),
    ];
    const values = shown(row.values, Boolean(wrong));
    const kept = { ...row, values, problems };
    if (problems.length > 0) return { ...kept, fate: 'REFUSED', changes: null };
    const secrets = identityNumber === undefined ? {} : { secrets: { identityNumber } };
    if (!person) return { ...kept, fate: 'NEW', changes: null, seen: index, ...secrets };
    const changes = changesOf(values, person, index);
    const fate = Object.keys(changes).length > 0 ? 'CHANGED' : 'UNCHANGED';
    return {
      ...kept,
      fate,
      changes: fate === 'CHANGED' ? changes : null,
      seen: `${person.id} ${person.version} ${person.numberIndex} ${index}`,
      ...secrets,
    };
  });
}

/** What is told apart by other means than its text. */
const special: ReadonlySet<PersonField> = new Set(['number', 'identityNumber', 'identityConsentOn']);

/** Fields that are compared as they are written. */
const comparable = personFields
  .map(({ name }) => name)
  .filter((name): name is Comparable => !special.has(name as PersonField));
type Comparable = Exclude<PersonField, 'number' | 'identityNumber' | 'identityConsentOn'>;

/** What is stored and shown: a number that is none could still be somebody's, mistyped. */
function shown({ identityNumber, ...values }: PersonValues, wrong: boolean): PersonValues {
  if (identityNumber === undefined) return values;
  return { ...values, identityNumber: wrong ? '***' : maskIdentityNumber(identityNumber) };
}

function changesOf(values: PersonValues, person: KnownPerson, index: string | null) {
  const changes: Record<string, { before: string | null; after: string | null }> = {};
  for (const name of comparable) {
    const after = values[name];
    if (after !== undefined && after !== (person[name] ?? ''))
      changes[name] = { before: person[name] || null, after };
  }
  if (index !== null && index !== person.numberIndex) {
    changes.identityNumber = { before: person.masked, after: values.identityNumber ?? null };
  }
  return changes;
}

/** An identity number anywhere but in its own column would be stored in plain sight. */
function misplaced(values: PersonValues, today: string): ImportProblem[] {
  return personFields
    .map(({ name }) => name as PersonField)
    .filter((name) => name !== 'identityNumber' && holdsIdentityNumber(values[name] ?? '', today))
    .map((name) =>
      problem(
        name,
        'IDENTITY_NUMBER',
        '里有身份证号,请放到“身份证号”一列。',
        'holds an identity number; it has a column of its own.',
      ),
    );
}

function missing(values: PersonValues): ImportProblem[] {
  if (values.name !== undefined || values.number === undefined) return [];
  return [problem('name', 'REQUIRED', '必填:这是新员工。', 'is required: the person is new.')];
}

function notTheirs(number: string, index: string, { holders }: PeopleSnapshot): ImportProblem[] {
  const holder = holders.get(index);
  if (holder === undefined || holder === number) return [];
  return [
    problem('identityNumber', 'TAKEN', '已登记在另一名员工名下。', 'belongs to somebody else already.'),
  ];
}

/** Nobody's number is kept without their consent: it is on file, or the sheet says since when. */
function consent(values: PersonValues, person: KnownPerson | undefined, today: string): ImportProblem[] {
  const { identityConsentOn } = values;
  if (person?.consented || (identityConsentOn !== undefined && identityConsentOn <= today)) return [];
  const words = [
    '须先取得本人同意:请填写“身份证同意日期”。',
    'needs the consent of the person: fill in “Consent to identity number on”.',
  ] as const;
  return [problem('identityNumber', 'NO_CONSENT', ...words)];
}

function twice(
  field: 'number' | 'identityNumber',
  value: string,
  row: number,
  seen: Map<string, number>,
): ImportProblem[] {
  const earlier = seen.get(`${field} ${value}`);
  if (earlier === undefined && value !== '') seen.set(`${field} ${value}`, row);
  if (earlier === undefined || value === '') return [];
  return [problem(field, 'DUPLICATE', `与第 ${earlier} 行重复。`, `stands in row ${earlier} already.`)];
}
