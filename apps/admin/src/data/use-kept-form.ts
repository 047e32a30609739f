import { useEffect, useRef, useState } from 'react';
import { dropDraft, keepDraft, readDraft } from './drafts';

/**
 * Values of a form that survive a reload and an ended session until `done` is called. What is given by the
 * address goes before what was kept.
 */
export function useKeptForm<Values extends object>(
  draftKey: string,
  begin: () => Values,
  given: Partial<Values> = {},
): readonly [Values, (change: Partial<Values>) => void, () => void] {
  const [values, setValues] = useState<Values>(() => Object.assign(begin(), readDraft(draftKey), given));
  const untouched = useRef(true);
  useEffect(() => {
    if (!untouched.current) keepDraft(draftKey, Object.fromEntries(Object.entries(values)));
  }, [draftKey, values]);
  return [
    values,
    (change) => {
      untouched.current = false;
      setValues((now) => ({ ...now, ...change }));
    },
    () => {
      untouched.current = true;
      dropDraft(draftKey);
    },
  ];
}
