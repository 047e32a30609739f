import { useEffect, useState } from 'react';

/** How a name is typed by its sound: the initials and the whole, 张伟 → "zw\nzhangwei". */
export type Spoken = (name: string) => string;

/** The sounds of names, fetched when a letter is first typed; null until they are there. */
export function usePinyin(search: string): Spoken | null {
  const [spoken, setSpoken] = useState<Spoken | null>(null);
  const wanted = /[a-z]/i.test(search);
  useEffect(() => {
    if (!wanted) return undefined;
    let gone = false;
    void import('pinyin-pro').then(({ pinyin }) => {
      if (gone) return;
      setSpoken(() => (name: string) => {
        const sounds = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' });
        return `${sounds.map((sound) => sound.slice(0, 1)).join('')}\n${sounds.join('')}`.toLowerCase();
      });
    });
    return () => {
      gone = true;
    };
  }, [wanted]);
  return spoken;
}
