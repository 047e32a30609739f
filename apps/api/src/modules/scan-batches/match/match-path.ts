import { findPerson, type KnownPerson } from './find-person.js';
import { findType, type KnownType } from './find-type.js';
import { type NamePart, partsOfPath } from './path-parts.js';

export type { KnownPerson, KnownType };

/** Whom and what files can belong to. */
export interface Known {
  readonly people: readonly KnownPerson[];
  readonly types: readonly KnownType[];
}

/** Why a file is not matched yet. Each has a sentence in match-words.ts. */
export const matchProblems = [
  'NO_PERSON',
  'NO_TYPE',
  'SAME_NAME',
  'TWO_PEOPLE',
  'TWO_TYPES',
  'NUMBER_AND_NAME',
  'LEFT',
  'SIMILAR_NAME',
] as const;
export type MatchProblem = (typeof matchProblems)[number];

/** What a path says. A person and a type, or a type of the company alone, are a match. */
export interface Match {
  readonly personId: string | null;
  readonly typeId: string | null;
  readonly problem: MatchProblem | null;
  /** Those the path could mean, where it could mean several or nearly means one. */
  readonly candidates: readonly string[];
}

/**
 * Whose scan a file is, and of what, by the names of the file and its folders: a staff number or an unambiguous
 * name, and a type or one of its aliases. The nearest name counts: the file's own before its folder's. Where a path
 * could be read in two ways it is read in none.
 */
export function matchPath(path: string, { people, types }: Known): Match {
  const nearestFirst = partsOfPath(path).reverse();
  const type = nearest(nearestFirst, (part) => findType(part, types));
  const person = nearest(nearestFirst, (part) => findPerson(part, people, types));
  const typeId = type && 'id' in type ? type.id : null;
  const ofCompany = types.some(({ id, scope }) => id === typeId && scope === 'COMPANY');
  const personId = person && 'id' in person && !ofCompany ? person.id : null;
  const matched = { personId, typeId };
  if (type && 'problem' in type) return { ...matched, ...type };
  if (ofCompany) return { ...matched, problem: null, candidates: [] };
  if (person && 'problem' in person) return { ...matched, ...person };
  if (personId === null) return { ...matched, problem: 'NO_PERSON', candidates: [] };
  return { ...matched, problem: typeId === null ? 'NO_TYPE' : null, candidates: [] };
}

/** One of the known, or why it is none. */
export type Found =
  | { readonly id: string }
  | { readonly problem: MatchProblem; readonly candidates: readonly string[] };

/** What the nearest part says; a mere similarity only when no part says more. */
function nearest(parts: readonly NamePart[], find: (part: NamePart) => Found | null): Found | null {
  let similar: Found | null = null;
  for (const part of parts) {
    const found = find(part);
    if (found && 'problem' in found && found.problem === 'SIMILAR_NAME') similar ??= found;
    else if (found) return found;
  }
  return similar;
}
