import { CountPartDocument } from '@jiannuo/schema';
import { useState } from 'react';
import { bodyOf, codeOf } from '../../data/error-mapping';
import { tell } from '../../data/execute';
import { refusalOf } from '../../data/refusal';
import type { CountLine } from './count-lines';

/** What somebody else counted of the part meanwhile. */
export interface Theirs {
  readonly counted: number;
  readonly countedBy: string;
  readonly version: number;
}

interface CountPart {
  readonly busy: boolean;
  readonly problem: string | null;
  readonly theirs: Theirs | null;
  setProblem(sentence: string | null): void;
  /** Answers whether it is written down. `over` sends it again over what the other counted. */
  send(found: { counted: number | null; serials: readonly string[] | null; over?: Theirs }): Promise<boolean>;
}

/** Writes down what was found; never over the count of another without asking. */
export function useCountPart(countId: string, partId: string, line: CountLine | undefined): CountPart {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [theirs, setTheirs] = useState<Theirs | null>(null);
  return {
    busy,
    problem,
    theirs,
    setProblem,
    async send({ counted, serials, over }) {
      if (busy) return false;
      setBusy(true);
      try {
        await tell(CountPartDocument, {
          countId,
          partId,
          counted,
          serials: serials === null ? null : [...serials],
          version: over?.version ?? line?.version ?? null,
        });
        return true;
      } catch (error) {
        setTheirs(codeOf(error) === 'CONFLICT' ? theirsOf(bodyOf(error)?.current) : null);
        setProblem(refusalOf(error));
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}

function theirsOf(current: Readonly<Record<string, unknown>> | undefined): Theirs | null {
  if (typeof current?.version !== 'number' || typeof current.counted !== 'number') return null;
  return { version: current.version, counted: current.counted, countedBy: String(current.countedBy ?? '') };
}
