/** The address of a list with its filter and order set, as react-admin reads it. */
export function filteredList(
  resource: string,
  filter: Readonly<Record<string, unknown>>,
  sort?: { readonly field: string; readonly order: 'ASC' | 'DESC' },
): string {
  const query = new URLSearchParams({
    ...(sort === undefined ? {} : { sort: sort.field, order: sort.order }),
    filter: JSON.stringify(filter),
    displayedFilters: JSON.stringify(Object.fromEntries(Object.keys(filter).map((key) => [key, true]))),
    page: '1',
  });
  return `/${resource}?${query}`;
}
