import { useEffect, useState } from 'react';
import { useNotify } from 'react-admin';
import { toHttpError } from '../../data/error-mapping';
import type { Edition } from './edition';
import { pageOfEdition, ROWS } from './edition-prices';
import type { PriceRow } from './PriceTable';

/** Paper has no pages to turn: all rows are fetched, then printed, then the screen has its page again. */
export function usePrint(edition: Edition) {
  const notify = useNotify();
  const [all, setAll] = useState<readonly PriceRow[] | null>(null);
  const [progress, setProgress] = useState<number | null>(null);

  const print = async () => {
    try {
      const rows: PriceRow[] = [];
      setProgress(0);
      for (let page = 0; ; page++) {
        const next = await pageOfEdition(edition, page);
        rows.push(...next.rows);
        setProgress(rows.length);
        if (next.rows.length < ROWS) break;
      }
      setAll(rows);
    } catch (problem) {
      notify(toHttpError(problem).message, { type: 'error' });
    } finally {
      setProgress(null);
    }
  };

  useEffect(() => {
    if (all === null) return;
    window.print();
    setAll(null);
  }, [all]);

  return { all, progress, print: () => void print() };
}
