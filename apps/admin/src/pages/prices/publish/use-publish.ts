import { ProposePublicationDocument, PublishPriceEditionDocument } from '@jiannuo/schema';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { bodyOf, toHttpError } from '../../../data/error-mapping';
import { tell } from '../../../data/execute';
import type { Edition } from '../edition';

/** Publishes, or proposes where a second person has to agree; a refusal is told whole, line by line. */
export function usePublish(edition: Edition, proposes: boolean, onDone: () => void) {
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const run = async (typed: Typed) => {
    setBusy(true);
    setProblem(null);
    const input = {
      effectiveFrom: typed.effectiveFrom,
      reason: typed.reason.trim() || null,
      fewSamplesReason: typed.fewSamplesReason.trim() || null,
      version: edition.version,
      linesStamp: typed.linesStamp,
    };
    try {
      if (proposes) await tell(ProposePublicationDocument, { editionId: edition.id, input });
      else await tell(PublishPriceEditionDocument, { editionId: edition.id, input });
      notify(proposes ? 'jn.prices.publish.proposed' : 'jn.prices.publish.done', {
        type: 'success',
        messageArgs: { from: typed.effectiveFrom },
      });
      onDone();
    } catch (failure) {
      setProblem(sentencesOf(failure));
      // Lines may have been written meanwhile: what is decided next is decided on what is there now.
      void queryClient.invalidateQueries({ queryKey: ['publish-preview', edition.id] });
    } finally {
      setBusy(false);
      await Promise.all(
        [
          ['price-edition', edition.id],
          ['price-editions', edition.list.id],
          ['price-lists'],
          ['prices-as-of'],
        ].map((queryKey) => queryClient.invalidateQueries({ queryKey })),
      );
    }
  };
  return { busy, problem, run };
}

interface Typed {
  readonly effectiveFrom: string;
  readonly reason: string;
  readonly fewSamplesReason: string;
  /** Of the preview that was on the screen. */
  readonly linesStamp: string;
}

const SHOWN = 10;

function sentencesOf(failure: unknown): string {
  const error = toHttpError(failure);
  const fields = Object.entries(bodyOf(error)?.errors ?? {}).filter(([path]) => path !== 'root');
  const told = fields.slice(0, SHOWN).map(([, sentence]) => String(sentence));
  const more = fields.length > SHOWN ? ['…'] : [];
  return [error.message, ...told, ...more].join('\n');
}
