import { type BidAnnexDetailFragment, BidAnnexDocument, MakeBidAnnexPaperDocument } from '@jiannuo/schema';
import { Alert, Button, LinearProgress, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { ask, tell } from '../../data/execute';
import { refusalOf } from '../../data/refusal';
import { FileShelf } from '../../widgets/files/FileShelf';
import { Section } from '../../widgets/Section';
import { useWords } from '../../widgets/use-words';

/** The PDF of an issued annex: on its way, there, or why not. */
export function AnnexPaper({ annex }: { annex: BidAnnexDetailFragment }) {
  const translate = useTranslate();
  const { say } = useWords();
  const { now, again } = usePaper(annex);
  const { paperState, paperDone, paperTotal, paperProblem, retainUntilOn } = now;
  return (
    <Section title={translate('jn.annex.paper')}>
      {paperState === 'QUEUED' || paperState === 'MAKING' ? (
        <>
          <Typography role="status">
            {paperState === 'QUEUED'
              ? translate('jn.annex.queued')
              : translate('jn.annex.making', { done: paperDone, total: paperTotal })}
          </Typography>
          <LinearProgress
            aria-label={translate('jn.annex.paper')}
            {...(paperTotal > 0 ? { variant: 'determinate', value: (100 * paperDone) / paperTotal } : {})}
            sx={{ mt: 1 }}
          />
        </>
      ) : null}
      {paperState === 'FAILED' ? (
        <Alert severity="error" action={<Button onClick={again}>{translate('jn.annex.again')}</Button>}>
          {translate('jn.annex.failed')}
          {paperProblem ? `: ${say(paperProblem)}` : ''}
        </Alert>
      ) : null}
      {paperState === 'READY' ? (
        <>
          <FileShelf owner="BID_ANNEX" id={annex.id} documentClass="BID_ANNEX" canAdd={false} />
          {retainUntilOn ? (
            <Typography variant="body2" color="text.secondary">
              {translate('jn.annex.keptUntil', { on: retainUntilOn })}
            </Typography>
          ) : null}
        </>
      ) : null}
    </Section>
  );
}

/** Asks again while the PDF is on its way. */
function usePaper(annex: BidAnnexDetailFragment) {
  const refresh = useRefresh();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const { id } = annex;
  const { data } = useQuery({
    queryKey: ['bid-annex-paper', id],
    queryFn: async () => (await ask(BidAnnexDocument, { id })).bidAnnex ?? null,
    refetchInterval: ({ state }) => (isOnItsWay(state.data ?? annex) ? 1_000 : false),
  });
  const now = data ?? annex;
  const ended = isOnItsWay(annex) && !isOnItsWay(now);
  useEffect(() => {
    if (ended) refresh();
  }, [ended, refresh]);
  const again = async () => {
    try {
      await tell(MakeBidAnnexPaperDocument, { id, version: now.version });
      await queryClient.invalidateQueries();
    } catch (error) {
      notify(refusalOf(error), { type: 'error' });
    }
  };
  return { now, again: () => void again() };
}

const isOnItsWay = ({ paperState }: Pick<BidAnnexDetailFragment, 'paperState'>) =>
  paperState === 'QUEUED' || paperState === 'MAKING';
