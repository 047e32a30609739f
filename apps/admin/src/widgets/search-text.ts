/** What is typed into a reference becomes the list's free-text filter. */
export function searchText(text: string): { search?: string } {
  return text === '' ? {} : { search: text };
}
