/** The codes of an enum as choices of an input; the words come from the catalogue. */
export function choicesOf(
  name: string,
  codes: Readonly<Record<string, string>>,
): { id: string; name: string }[] {
  return Object.values(codes).map((code) => ({ id: code, name: `jn.enum.${name}.${code}` }));
}
