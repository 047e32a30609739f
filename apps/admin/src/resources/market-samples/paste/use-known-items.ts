import { useEffect, useRef, useState } from 'react';
import { findItems } from '../../../widgets/items/find-items';
import type { KnownItems } from './sample-rows';

const AT_ONCE = 4;

/** Finds the items of the numbers that were typed or pasted, each number once. */
export function useKnownItems(numbers: readonly string[]): KnownItems {
  const [known, setKnown] = useState<KnownItems>(new Map());
  const asked = useRef(new Set<string>());
  const key = numbers.join('\n');
  useEffect(() => {
    const wanted = key.split('\n').filter((number) => number !== '' && !asked.current.has(number));
    if (wanted.length === 0) return;
    for (const number of wanted) asked.current.add(number);
    const queue = [...wanted];
    const work = async () => {
      for (let number = queue.shift(); number !== undefined; number = queue.shift()) {
        const looked = number;
        try {
          const found = await findItems(looked, 10);
          const item = found.find((candidate) => candidate.number.toLowerCase() === looked.toLowerCase());
          setKnown((now) => new Map(now).set(looked, item?.id ?? null));
        } catch {
          // Without a connection the number stays unknown and is looked for again when it is typed anew.
          asked.current.delete(looked);
        }
      }
    };
    for (let worker = 0; worker < AT_ONCE; worker++) void work();
  }, [key]);
  return known;
}
