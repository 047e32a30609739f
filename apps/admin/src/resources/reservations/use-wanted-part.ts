import type { SheetPartFragment } from '@jiannuo/schema';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { partById } from '../../pages/stock-sheet/find-part';

/** The part the address asks for (`?part=…`), once, when the page is opened. */
export function useWantedPart(onPart: (part: SheetPartFragment) => void): void {
  const [params] = useSearchParams();
  const wanted = params.get('part');
  const asked = useRef(false);
  useEffect(() => {
    if (wanted === null || asked.current) return;
    asked.current = true;
    void partById(wanted).then((part) => part !== null && onPart(part));
  }, [wanted, onPart]);
}

/** What an address says, under the names of a form; what it does not say is left out. */
export function givenBy<Field extends string>(
  params: URLSearchParams,
  names: Readonly<Record<string, Field>>,
): Partial<Record<Field, string>> {
  const given: Partial<Record<Field, string>> = {};
  for (const [name, field] of Object.entries(names)) {
    const value = params.get(name);
    if (value !== null) given[field] = value;
  }
  return given;
}
