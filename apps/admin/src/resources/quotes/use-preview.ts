import { QuotePreviewDocument, type QuotePreviewQuery } from '@jiannuo/schema';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../../data/execute';
import { useDebounced } from '../../layout/use-debounced';
import { faultInput, lineInput, lineProblem, type QuoteDraft } from './typed-line';

export type Preview = QuotePreviewQuery['quotePreview'];

/** What the server says the draft would be now; asked again a moment after the last key. */
export function usePreview(draft: QuoteDraft): {
  readonly preview: Preview | undefined;
  readonly error: unknown;
  readonly stale: boolean;
} {
  const asked = JSON.stringify(inputOf(draft));
  const settled = useDebounced(asked, 350);
  const { data, error, isPlaceholderData } = useQuery({
    queryKey: ['quote-preview', settled],
    enabled: settled !== 'null',
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    retry: false,
    queryFn: () => ask(QuotePreviewDocument, { input: JSON.parse(settled) }),
  });
  const preview = settled === 'null' ? undefined : data?.quotePreview;
  return { preview, error, stale: asked !== settled || isPlaceholderData };
}

/** Null while nothing can be asked. */
function inputOf(draft: QuoteDraft) {
  const lines = draft.typed ?? [];
  if (!draft.customerId || lines.some((line) => lineProblem(line) !== null)) return null;
  return {
    customerId: draft.customerId,
    contractId: draft.contractId || null,
    deviceId: draft.deviceId || null,
    fault: faultInput(draft),
    lines: lines.map(lineInput),
  };
}
