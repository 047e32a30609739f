import { Fragment } from 'react';

/** A text with the words that were searched for marked. */
export function Highlighted({ text, words }: { text: string; words: readonly string[] }) {
  const wanted = words.filter((word) => word !== '').map(escaped);
  if (wanted.length === 0) return text;
  const parts = text.split(new RegExp(`(${wanted.join('|')})`, 'giu'));
  // What was found stands at the odd places, because the pattern captures it.
  return parts.map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text keep their places
    index % 2 === 1 ? <mark key={index}>{part}</mark> : <Fragment key={index}>{part}</Fragment>,
  );
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
