import { isPlainDate, type PlainDate, type WorkKind, workKinds } from '@jiannuo/rules';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { type WallFilter, wallViews } from './wall-filter';

export interface WallQuestion extends WallFilter {
  readonly on: PlainDate;
}

/**
 * Day and filter: answered at once here, and a moment later in the address, so that a link or the way back
 * brings the same wall again. `?on=2027-03-01&region=…&skill=…&department=…&work=…&view=…&search=…`
 */
export function useWallAddress(
  today: PlainDate,
): readonly [WallQuestion, (change: Partial<WallQuestion>) => void] {
  const [params, setParams] = useSearchParams();
  const [question, setQuestion] = useState(() => read(params, today));
  const touched = useRef(false);
  useEffect(() => {
    if (!touched.current) return undefined;
    const timer = setTimeout(() => setParams(write(question, today), { replace: true }), 250);
    return () => clearTimeout(timer);
  }, [question, today, setParams]);
  const change = useCallback((part: Partial<WallQuestion>) => {
    touched.current = true;
    setQuestion((now) => ({ ...now, ...part }));
  }, []);
  return [question, change];
}

export function read(params: URLSearchParams, today: PlainDate): WallQuestion {
  const on = params.get('on');
  const work = params.get('work');
  const view = params.get('view');
  return {
    on: isPlainDate(on) ? on : today,
    search: params.get('search') ?? '',
    department: params.get('department'),
    region: params.get('region'),
    skill: params.get('skill'),
    work: workKinds.find((known): known is WorkKind => known === work) ?? null,
    view: wallViews.find((known) => known === view) ?? null,
  };
}

/** Only what says something: today and an empty filter leave the address bare. */
export function write(question: WallQuestion, today: PlainDate): Record<string, string> {
  return Object.fromEntries(
    Object.entries(question).filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === 'string' && entry[1] !== '' && !(entry[0] === 'on' && entry[1] === today),
    ),
  );
}
