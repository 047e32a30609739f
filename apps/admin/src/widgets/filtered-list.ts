/** The address of a list with its filter set, as react-admin reads it. */
export function filteredList(resource: string, filter: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams({
    filter: JSON.stringify(filter),
    displayedFilters: JSON.stringify(Object.fromEntries(Object.keys(filter).map((key) => [key, true]))),
    page: '1',
  });
  return `/${resource}?${query}`;
}
