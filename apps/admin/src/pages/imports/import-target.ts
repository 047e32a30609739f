import { ImportKind } from '@jiannuo/schema';

/** What is imported, and for prices into which list. */
export interface ImportTarget {
  readonly kind: ImportKind;
  readonly priceListId: string | null;
}

/** Every kind with the right it needs beside `import:run`. */
export const importKinds: readonly { readonly kind: ImportKind; readonly permission: string | null }[] = [
  { kind: ImportKind.DEVICES, permission: null },
  { kind: ImportKind.PARTS, permission: 'part:write' },
  { kind: ImportKind.PRICES, permission: 'price:write' },
];

/** From `?kind=PRICES&list=…`, as pages that lead here write it; devices without. */
export function targetOf(search: URLSearchParams): ImportTarget {
  const kind = importKinds.find((one) => one.kind === search.get('kind'))?.kind ?? ImportKind.DEVICES;
  return { kind, priceListId: kind === ImportKind.PRICES ? search.get('list') : null };
}

/** The page that imports the same again. */
export function pageOf({ kind, priceListId }: ImportTarget): string {
  return `/import?${new URLSearchParams({ kind, ...(priceListId === null ? {} : { list: priceListId }) })}`;
}
