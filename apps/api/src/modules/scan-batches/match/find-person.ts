import { type KnownType, withoutTypes } from './find-type.js';
import type { Found } from './match-path.js';
import { type NamePart, plain, wordsOf } from './path-parts.js';

export interface KnownPerson {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  /** Left: found by their number alone. */
  readonly left: boolean;
}

/**
 * The person a name speaks of. A name counts only as a word by itself, once the type and what people add (正面, 扫描件,
 * a date, a counter) are taken away: 张三 is not meant by 张三丰, whether or not we know 张三丰.
 */
export function findPerson(
  { text }: NamePart,
  people: readonly KnownPerson[],
  types: readonly KnownType[],
): Found | null {
  const numbers = byNumber(text, people);
  const { exact, similar } = byName(text, people, types);
  const [first, second] = numbers;
  if (second) return { problem: 'TWO_PEOPLE', candidates: numbers.map(({ id }) => id) };
  if (first) {
    const others = exact.filter(({ name }) => plain(name) !== plain(first.name));
    if (others.length > 0) {
      return { problem: 'NUMBER_AND_NAME', candidates: [first, ...others].map(({ id }) => id) };
    }
    return { id: first.id };
  }
  if (exact.length > 0) return unambiguous(exact);
  if (similar.length > 0) return { problem: 'SIMILAR_NAME', candidates: similar.map(({ id }) => id) };
  return null;
}

function unambiguous(people: readonly KnownPerson[]): Found {
  const candidates = people.map(({ id }) => id);
  if (new Set(people.map(({ name }) => plain(name))).size > 1) return { problem: 'TWO_PEOPLE', candidates };
  const [only, another] = people;
  if (another) return { problem: 'SAME_NAME', candidates };
  if (!only) return { problem: 'NO_PERSON', candidates };
  return only.left ? { problem: 'LEFT', candidates } : { id: only.id };
}

/** Numbers stand between separators or beside Chinese: `1001张三` is 1001, `21001` is not. */
function byNumber(text: string, people: readonly KnownPerson[]): KnownPerson[] {
  return people.filter(({ number }) => {
    const wanted = plain(number);
    // One or two digits alone count files more often than people.
    if (wanted === '' || /^\d{1,2}$/.test(wanted)) return false;
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      const [before, after] = [text[at - 1] ?? '', text[at + wanted.length] ?? ''];
      if (!/[a-z0-9]/.test(before) && !/[a-z0-9]/.test(after) && !isCounter(text, at, wanted)) return true;
    }
    return false;
  });
}

/** `(2)` behind a name and `第2页` count files. */
function isCounter(text: string, at: number, number: string): boolean {
  const [before, after] = [text[at - 1] ?? '', text[at + number.length] ?? ''];
  return (before === '(' && after === ')') || /[页张面份]/.test(after) || before === '第';
}

function byName(text: string, people: readonly KnownPerson[], types: readonly KnownType[]) {
  const words = new Set(wordsOf(withoutTypes(text, types)).flatMap((word) => [word, stripped(word)]));
  // Names of several words, as `John Smith`, are compared whole as well.
  const whole = ` ${wordsOf(withoutTypes(text, types)).join(' ')} `;
  const exact: KnownPerson[] = [];
  const similar: KnownPerson[] = [];
  for (const person of people) {
    const name = plain(person.name);
    if (name === '') continue;
    if (words.has(name) || (name.includes(' ') && whole.includes(` ${wordsOf(name).join(' ')} `))) {
      exact.push(person);
    } else if ([...name].length >= 2 && !/^[a-z0-9 ]+$/.test(name) && text.includes(name)) {
      similar.push(person);
    }
  }
  return { exact, similar };
}

/** What people write around a name: which side, which copy, how many, when, whose. */
function stripped(word: string): string {
  let before = '';
  let rest = word;
  while (rest !== before) {
    before = rest;
    rest = rest.replace(/^\d+/, '').replace(/\d+$/, '').replace(leading, '').replace(trailing, '');
  }
  return rest;
}

const leading = /^(?:员工|姓名|工号|编号|持证人)/;
const trailing =
  /(?:的|证书|证件|证|扫描件|扫描|复印件|原件|正本|副本|正反面|正面|反面|背面|照片|图片|新版|旧版|最新|首页|内页|附页|第?\d*页|页|面|先生|女士|师傅|工程师|同志)$/;
