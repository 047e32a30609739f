import { AddScansDocument, CreateScanBatchDocument } from '@jiannuo/schema';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { tell } from '../../data/execute';
import { refusalOf } from '../../data/refusal';
import { sendFile } from '../../widgets/files/send-file';
import { type Brought, broughtFiles, type PathedFile, type ScanSource } from './scan-sources';
import { ZipRefused } from './zip';

/** Files on their way in. */
export interface Intake {
  readonly done: number;
  readonly total: number;
  readonly under: 'reading' | 'sending' | 'ended';
  /** Why some, or all of it, were not taken: path or nothing, and the sentence. */
  readonly refused: readonly { readonly path: string; readonly sentence: string }[];
}

/** Begins a batch, tells its paths, and sends the files one after the other. */
export function useIntake(onBatch: (batchId: string) => void) {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const [intake, setIntake] = useState<Intake | null>(null);
  const cancel = useRef<AbortController | null>(null);
  const change = (part: Partial<Intake>) => setIntake((now) => (now === null ? now : { ...now, ...part }));

  const bring = async (files: Promise<readonly PathedFile[]>) => {
    const stopped = new AbortController();
    cancel.current = stopped;
    setIntake({ done: 0, total: 0, under: 'reading', refused: [] });
    try {
      const brought = await broughtFiles(await files);
      change({
        refused: brought.leftOut.map((path) => ({ path, sentence: translate('jn.scans.notAScan') })),
      });
      if (brought.sources.length === 0) throw new Error(translate('jn.scans.nothingFound'));
      await take(brought, stopped.signal);
    } catch (error) {
      const sentence =
        error instanceof ZipRefused
          ? translate(`jn.scans.zipProblem.${error.code}`)
          : error instanceof Error && error.message === translate('jn.scans.nothingFound')
            ? error.message
            : refusalOf(error);
      setIntake((now) => now && { ...now, refused: [...now.refused, { path: '', sentence }] });
    }
    change({ under: 'ended' });
    await queryClient.invalidateQueries();
  };

  const take = async ({ name, sources }: Brought, signal: AbortSignal) => {
    const { createScanBatch: batch } = await tell(CreateScanBatchDocument, { name });
    onBatch(batch.id);
    change({ under: 'sending', total: sources.length });
    for (let at = 0; at < sources.length && !signal.aborted; at += PATHS_AT_ONCE) {
      const some = sources.slice(at, at + PATHS_AT_ONCE);
      const { addScans: items } = await tell(AddScansDocument, {
        batchId: batch.id,
        paths: some.map(({ path }) => path),
      });
      for (const [index, source] of some.entries()) {
        if (signal.aborted) return;
        const item = items[index];
        if (item && !item.arrived) await send(source, item.id, signal);
        setIntake((now) => now && { ...now, done: now.done + 1 });
      }
    }
  };

  const send = async (source: ScanSource, id: string, signal: AbortSignal) => {
    try {
      const target = { owner: 'SCAN_BATCH', id, documentClass: 'ID_CARD' } as const;
      await sendFile(await source.file(), target, { onProgress: () => undefined, signal });
    } catch (error) {
      if (signal.aborted) return;
      const sentence =
        error instanceof ZipRefused ? translate(`jn.scans.zipProblem.${error.code}`) : refusalOf(error);
      setIntake((now) => now && { ...now, refused: [...now.refused, { path: source.path, sentence }] });
    }
  };

  return {
    intake,
    bring: (files: Promise<readonly PathedFile[]>) => void bring(files),
    stop: () => cancel.current?.abort(),
  };
}

const PATHS_AT_ONCE = 100;
