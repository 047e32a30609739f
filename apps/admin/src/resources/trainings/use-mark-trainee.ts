import { MarkTraineeDocument, RemoveTraineeDocument } from '@jiannuo/schema';
import { useState } from 'react';
import { codeOf } from '../../data/error-mapping';
import { tell } from '../../data/execute';
import { refusalOf } from '../../data/refusal';
import type { Mark } from './attendance';

interface MarkTrainee {
  readonly busy: boolean;
  readonly problem: string | null;
  setProblem(sentence: string | null): void;
  /** Saves the whole row of the sheet. */
  mark(change: Partial<Pick<Mark, 'attended' | 'score' | 'assessedOn'>>): Promise<void>;
  remove(): Promise<void>;
}

/** Writes one row of the attendance sheet; what somebody else has written meanwhile is fetched, not overwritten. */
export function useMarkTrainee(
  row: Mark,
  { onMark, onStale }: { onMark(mark: Mark): void; onStale(): void },
): MarkTrainee {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const act = async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await work();
      setProblem(null);
    } catch (error) {
      setProblem(refusalOf(error));
      if (codeOf(error) === 'CONFLICT') onStale();
    } finally {
      setBusy(false);
    }
  };
  return {
    busy,
    problem,
    setProblem,
    mark: (change) =>
      act(async () => {
        const { attended, score, assessedOn } = { ...row, ...change };
        const input = {
          version: row.version,
          attended,
          score,
          assessedOn: score === null ? null : assessedOn,
        };
        const { markTrainee } = await tell(MarkTraineeDocument, { id: row.id, input });
        if (markTrainee) onMark(markTrainee);
      }),
    remove: () =>
      act(async () => {
        await tell(RemoveTraineeDocument, { id: row.id, version: row.version });
        onStale();
      }),
  };
}
