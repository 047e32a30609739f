import type { PlainDate, WorkKind } from '@jiannuo/rules';
import { type FallingOut, standingOn } from './standing';
import type { WallPerson, WallRow, WallType } from './wall';

/** What a row may be asked to show on the day in question. */
export const wallViews = [
  'FALLS_OUT',
  'ENDING',
  'LAST',
  'REVIEW_DUE',
  'EXPIRED',
  'UNPROVED',
  'REVOKED',
  'NOT_YET',
] as const;
export type WallView = (typeof wallViews)[number];

export interface WallFilter {
  readonly search: string;
  readonly department: string | null;
  readonly region: string | null;
  readonly skill: string | null;
  readonly work: WorkKind | null;
  readonly view: WallView | null;
}

export const noFilter: WallFilter = {
  search: '',
  department: null,
  region: null,
  skill: null,
  work: null,
  view: null,
};

/** The columns that are shown: for a kind of work, those of the types that permit it. */
export function shownColumns(types: readonly WallType[], work: WorkKind | null): number[] {
  return types.flatMap((type, index) => (work === null || type.permits.includes(work) ? [index] : []));
}

/** The people who are meant, whatever the day: for a kind of work, those who hold something that permits it. */
export function peopleMeant(
  rows: readonly WallRow[],
  filter: Omit<WallFilter, 'view'>,
  columns: readonly number[],
): WallRow[] {
  const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(({ person, cells, searchText }) => {
    if (filter.department !== null && person.department !== filter.department) return false;
    if (filter.region !== null && !person.regions.includes(filter.region)) return false;
    if (filter.skill !== null && !person.skills.includes(filter.skill)) return false;
    if (filter.work !== null && !columns.some((column) => (cells[column]?.length ?? 0) > 0)) return false;
    return words.every((word) => searchText.includes(word));
  });
}

/** Of those, the ones with something of that kind among the shown columns on the day. */
export function rowsShowing(
  rows: readonly WallRow[],
  view: WallView | null,
  columns: readonly number[],
  on: PlainDate,
  falling: FallingOut,
): readonly WallRow[] {
  if (view === null) return rows;
  if (view === 'FALLS_OUT') {
    return rows.filter(({ person }) => falling.byPerson.has(person.id));
  }
  return rows.filter(({ cells }) =>
    columns.some((column) => {
      const standing = standingOn(cells[column] ?? [], on);
      return standing !== null && (standing.state === view || standing.tone === view);
    }),
  );
}

/** What can be chosen: the words in use, in the order of the language. */
export function choicesAmong(people: readonly WallPerson[]): {
  readonly departments: string[];
  readonly regions: string[];
  readonly skills: string[];
} {
  const sorted = (words: readonly (string | null | undefined)[]) =>
    [...new Set(words.filter((word): word is string => Boolean(word)))].sort((a, b) =>
      a.localeCompare(b, 'zh-CN'),
    );
  return {
    departments: sorted(people.map(({ department }) => department)),
    regions: sorted(people.flatMap(({ regions }) => regions)),
    skills: sorted(people.flatMap(({ skills }) => skills)),
  };
}
