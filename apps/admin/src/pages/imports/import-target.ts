import { ImportKind } from '@jiannuo/schema';

/** What is imported, and for prices into which list. */
export interface ImportTarget {
  readonly kind: ImportKind;
  readonly priceListId: string | null;
}

/** Every kind with the right it needs beside `import:run`. */
export const importKinds: readonly { readonly kind: ImportKind; readonly permission: string | null }[] = [
  { kind: ImportKind.DEVICES, permission: 'device:write' },
  { kind: ImportKind.PARTS, permission: 'part:write' },
  { kind: ImportKind.PRICES, permission: 'price:write' },
  { kind: ImportKind.PEOPLE, permission: 'person:write' },
  { kind: ImportKind.CERTIFICATES, permission: 'certificate:write' },
];

/** From `?kind=PRICES&list=…`, as pages that lead here write it; without, the first this person may import. */
export function targetOf(search: URLSearchParams, may: (permission: string) => boolean): ImportTarget {
  const open = importKinds.filter(({ permission }) => permission === null || may(permission));
  const asked = open.find((one) => one.kind === search.get('kind'));
  const kind = (asked ?? open[0])?.kind ?? ImportKind.DEVICES;
  return { kind, priceListId: kind === ImportKind.PRICES ? search.get('list') : null };
}

/** The page that imports the same again. */
export function pageOf({ kind, priceListId }: ImportTarget): string {
  return `/import?${new URLSearchParams({ kind, ...(priceListId === null ? {} : { list: priceListId }) })}`;
}
