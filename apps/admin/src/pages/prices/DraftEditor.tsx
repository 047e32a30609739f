import { PriceDraftSheetDocument, SetDraftPricesDocument } from '@jiannuo/schema';
import DownloadIcon from '@mui/icons-material/Download';
import UploadIcon from '@mui/icons-material/UploadFile';
import { Alert, Button } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useRights } from '../../auth/use-rights';
import { codeOf, toHttpError } from '../../data/error-mapping';
import { ask, tell } from '../../data/execute';
import { ErrorNote } from '../../widgets/ErrorNote';
import { InstantText } from '../../widgets/InstantText';
import { QuietBar } from '../../widgets/QuietBar';
import { useWords } from '../../widgets/use-words';
import { AddItems } from './AddItems';
import { DiscardDraft } from './DiscardDraft';
import type { DraftLine } from './draft-line';
import { draftLine } from './draft-lines';
import type { Edition } from './edition';
import { PriceSheet, type PriceSheetHandle } from './PriceSheet';
import { PublishDialog } from './publish/PublishDialog';
import { WithdrawProposal } from './publish/WithdrawProposal';
import { QuoteEffect } from './QuoteEffect';
import type { LineChange } from './sheet-saving';
import type { Saved } from './use-saving';

/** The draft of a list; proposed, or for those who only read, the same sheet without a pencil. */
export function DraftEditor({ edition }: { edition: Edition }) {
  const translate = useTranslate();
  const { may } = useRights();
  const { enumWord } = useWords();
  const seesCost = may('stock:cost');
  const writes = may('price:write');
  const isDraft = edition.status === 'DRAFT';
  const sheet = useRef<PriceSheetHandle>(null);
  const [publishing, setPublishing] = useState(false);
  const { lines, error, isPending, refetch } = useSheetLines(edition.id, seesCost);
  const { send, saves } = useSend(edition.id, lines);
  const categoryWord = useCallback(
    ({ kind, category }: DraftLine) => enumWord(kind === 'PART' ? 'PartCategory' : 'ServiceClass', category),
    [enumWord],
  );
  if (error !== null) return <ErrorNote error={error} onRetry={refetch} />;
  if (isPending || lines === undefined) return <QuietBar />;
  return (
    <>
      {isDraft ? null : (
        <Alert severity="info" sx={{ mb: 1 }}>
          {translate('jn.prices.proposedNote', { who: edition.proposedBy, from: edition.effectiveFrom })}{' '}
          <InstantText value={edition.proposedAt} />
        </Alert>
      )}
      <PriceSheet
        ref={sheet}
        editionId={edition.id}
        label={`${edition.list.name} ${translate('jn.prices.draft')}`}
        lines={lines}
        seesCost={seesCost}
        readOnly={!writes || !isDraft}
        send={send}
        categoryWord={categoryWord}
        quotes={may('price:write') ? <QuoteEffect editionId={edition.id} saves={saves} /> : null}
        tools={
          <>
            {writes && isDraft ? <AddItems editionId={edition.id} onAdded={refetch} /> : null}
            {writes && isDraft && may('import:run') ? (
              <Button
                size="small"
                component={Link}
                to={`/import?kind=PRICES&list=${edition.list.id}`}
                startIcon={<UploadIcon />}
              >
                {translate('jn.prices.import')}
              </Button>
            ) : null}
            <Button
              size="small"
              component="a"
              href={`/imports/prices/${edition.id}/list.xlsx`}
              startIcon={<DownloadIcon />}
            >
              Excel
            </Button>
          </>
        }
        actions={(ready) =>
          writes ? (
            <>
              {isDraft ? <DiscardDraft edition={edition} /> : <WithdrawProposal edition={edition} />}
              <Button variant="contained" disabled={!ready} onClick={() => setPublishing(true)}>
                {translate(isDraft ? 'jn.prices.publish.open' : 'jn.prices.publish.confirm')}
              </Button>
            </>
          ) : null
        }
      />
      {publishing ? (
        <PublishDialog
          edition={edition}
          onClose={() => setPublishing(false)}
          onGoTo={(itemId) => {
            setPublishing(false);
            sheet.current?.goTo(itemId);
          }}
        />
      ) : null}
    </>
  );
}

/** All lines, read anew whenever somebody comes back to the window: others may have saved meanwhile. */
function useSheetLines(editionId: string, withCost: boolean) {
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['price-sheet', editionId, withCost],
    queryFn: async () => {
      const { priceDraftSheet } = await ask(PriceDraftSheetDocument, { editionId, withCost });
      return priceDraftSheet.map((row) => draftLine(row));
    },
    refetchOnWindowFocus: true,
    refetchOnReconnect: true,
    structuralSharing: false,
    gcTime: 0,
  });
  return { lines: data, error: data === undefined ? error : null, isPending, refetch: () => void refetch() };
}

function useSend(editionId: string, lines: readonly DraftLine[] | undefined) {
  const queryClient = useQueryClient();
  const [saves, setSaves] = useState(0);
  const costs = useRef(new Map<string, number | null>());
  costs.current = new Map(lines?.map(({ itemId, costFen }) => [itemId, costFen]));
  const send = useCallback(
    async (changes: readonly LineChange[]): Promise<Saved> => {
      try {
        const { setDraftPrices } = await tell(SetDraftPricesDocument, { editionId, changes: [...changes] });
        setSaves((now) => now + 1);
        const costOf = (itemId: string) => costs.current.get(itemId) ?? null;
        return {
          saved: setDraftPrices.saved.map((row) => draftLine(row, costOf(row.item.id))),
          conflicts: setDraftPrices.conflicts.map(({ itemId, theirs }) => ({
            itemId,
            theirs: draftLine(theirs, costOf(itemId)),
          })),
        };
      } catch (problem) {
        // Published, proposed or given up by somebody meanwhile: the page shows what it is now.
        if (codeOf(toHttpError(problem)) === 'BAD_INPUT') {
          void queryClient.invalidateQueries({ queryKey: ['price-edition', editionId] });
        }
        throw problem;
      }
    },
    [editionId, queryClient],
  );
  return { send, saves };
}
