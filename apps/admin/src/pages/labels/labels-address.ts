/** What labels are wanted for, by id. */
export interface LabelChoice {
  readonly parts: readonly string[];
  readonly shelves: readonly string[];
  readonly devices: readonly string[];
}

/** As many as one question to the API may name. */
export const MOST_LABELS = 100;

/** The address of the print page with its choice: it can be kept and sent. */
export function labelsAddress(choice: Partial<LabelChoice>): string {
  const query = kinds
    .map((kind) => [kind, choice[kind] ?? []] as const)
    .filter(([, ids]) => ids.length > 0)
    .map(([kind, ids]) => `${kind}=${[...new Set(ids)].slice(0, MOST_LABELS).join(',')}`);
  return query.length === 0 ? '/labels' : `/labels?${query.join('&')}`;
}

export function labelChoice(search: URLSearchParams): LabelChoice {
  const ids = (kind: string) =>
    [...new Set((search.get(kind) ?? '').split(','))].filter((id) => uuid.test(id)).slice(0, MOST_LABELS);
  return { parts: ids('parts'), shelves: ids('shelves'), devices: ids('devices') };
}

const kinds = ['parts', 'shelves', 'devices'] as const;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
