import type { Found } from './match-path.js';
import { type NamePart, plain } from './path-parts.js';

/** A type of certificate, with everything people call it. */
export interface KnownType {
  readonly id: string;
  readonly scope: 'PERSON' | 'COMPANY';
  readonly name: string;
  readonly nameEn: string | null;
  readonly aliases: readonly string[];
}

/** The type a name speaks of: the longest of its words that is there. Two that do not overlap are a contradiction. */
export function findType({ text }: NamePart, types: readonly KnownType[]): Found | null {
  const found = mentionsOf(text, types);
  const ids = [...new Set(found.map(({ id }) => id))];
  const [only] = ids;
  if (only === undefined) return null;
  return ids.length === 1 ? { id: only } : { problem: 'TWO_TYPES', candidates: ids };
}

/** The same name without the words that mean a type. */
export function withoutTypes(text: string, types: readonly KnownType[]): string {
  let rest = text;
  for (const { word } of mentionsOf(text, types)) rest = rest.replace(word, '_');
  return rest;
}

interface Mention {
  readonly id: string;
  readonly word: string;
  readonly at: number;
}

/** Longest first, without those that lie within a longer one: 程序设计工程师证 is no 工程师证. */
function mentionsOf(text: string, types: readonly KnownType[]): Mention[] {
  const all = types.flatMap(({ id, name, nameEn, aliases }) =>
    [name, nameEn ?? '', ...aliases]
      .map(plain)
      .filter((word) => word !== '')
      .flatMap((word) => placesOf(text, word).map((at): Mention => ({ id, word, at }))),
  );
  const kept: Mention[] = [];
  for (const mention of all.sort((a, b) => b.word.length - a.word.length)) {
    const shadowed = kept.some(
      (other) =>
        mention.at < other.at + other.word.length &&
        other.at < mention.at + mention.word.length &&
        (mention.word.length < other.word.length || mention.id === other.id),
    );
    if (!shadowed) kept.push(mention);
  }
  return kept;
}

/** A word of Latin letters stands by itself: there is no `id` in `david`. */
function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text[at - 1] ?? '', text[at + word.length] ?? ''];
    const [first, last] = [word[0] ?? '', word.at(-1) ?? ''];
    if (latin.test(first) && latin.test(before)) continue;
    if (latin.test(last) && latin.test(after)) continue;
    places.push(at);
  }
  return places;
}

const latin = /[a-z0-9]/;
