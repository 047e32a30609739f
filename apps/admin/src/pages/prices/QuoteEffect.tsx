import { DraftEffectDocument } from '@jiannuo/schema';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { ask } from '../../data/execute';
import { useDebounced } from '../../layout/use-debounced';
import { formatFen, todayInShanghai } from '../../widgets/format';
import { nextMonday } from './publish/next-monday';

const QUIET_MS = 1_500;

/** What the draft would do to quotes that wait for an answer; asked again after a pause in the saving. */
export function QuoteEffect({ editionId, saves }: { editionId: string; saves: number }) {
  const translate = useTranslate();
  const settled = useDebounced(saves, QUIET_MS);
  const { data } = useQuery({
    queryKey: ['draft-effect', editionId, settled],
    queryFn: () => ask(DraftEffectDocument, { editionId, effectiveFrom: nextMonday(todayInShanghai()) }),
    placeholderData: keepPreviousData,
    retry: false,
  });
  const quotes = data?.publishPreview.openQuotes ?? [];
  if (quotes.length === 0) return null;
  const sum = quotes.reduce((fen, { oldTotalFen, newTotalFen }) => fen + newTotalFen - oldTotalFen, 0);
  return (
    <span>
      {translate('jn.prices.quoteEffect', {
        count: quotes.length,
        sum: `${sum > 0 ? '+' : ''}${formatFen(sum)}`,
      })}
    </span>
  );
}
