import { CancelStockCountDocument, PostStockCountDocument, SettingsDocument } from '@jiannuo/schema';
import { Alert, Box, Button, Paper, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { currentUser } from '../../auth/session';
import { useRights } from '../../auth/use-rights';
import { ask, tell } from '../../data/execute';
import { refusalOf } from '../../data/refusal';
import { newKey } from '../../pages/stock-sheet/sheet';
import { ActDialog } from '../../widgets/ActDialog';
import { formatFen } from '../../widgets/format';
import type { Count } from './CountShow';
import { needsAnother, totalsOf } from './count-lines';

/** Posts the differences, or gives the count up. A second person where the setting says so. */
export function EndCount({ count }: { count: Count }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const { may } = useRights();
  const [requestKey] = useState(newKey);
  const [asked, setAsked] = useState<'post' | 'cancel' | null>(null);
  const { data } = useQuery({
    queryKey: ['settings'],
    queryFn: () => ask(SettingsDocument, {}),
    retry: false,
  });
  const secondPerson = data?.settings.secondPersonCount ?? false;
  const another = needsAnother(count.lines, currentUser()?.displayName ?? '', secondPerson);
  const totals = totalsOf(count.lines);
  const open = count.lineCount - count.countedCount;
  if (!may('stock:count')) return null;

  const end = async (act: () => Promise<unknown>, said: string): Promise<string | null> => {
    try {
      await act();
      notify(said, { type: 'success' });
      await queryClient.invalidateQueries();
      return null;
    } catch (error) {
      return refusalOf(error);
    }
  };
  const { id, version } = count;
  return (
    <Paper
      square
      elevation={3}
      sx={{ position: 'sticky', bottom: { xs: 56, sm: 0 }, zIndex: 2, p: 1.5, mx: { xs: -1, sm: 0 } }}
    >
      {another ? (
        <Alert severity="info" sx={{ mb: 1 }}>
          {translate('jn.stock.counts.secondPerson')}
        </Alert>
      ) : null}
      <Box sx={{ display: 'flex', gap: 1.5 }}>
        <Button onClick={() => setAsked('cancel')} sx={{ minHeight: 52 }}>
          {translate('jn.stock.counts.cancel')}
        </Button>
        {may('stock:manage') ? (
          <Button
            variant="contained"
            size="large"
            disabled={count.countedCount === 0 || another}
            onClick={() => setAsked('post')}
            sx={{ flex: 1, minHeight: 52, fontSize: 17, maxWidth: { sm: 320 }, ml: 'auto' }}
          >
            {translate('jn.stock.counts.post')}
          </Button>
        ) : (
          <Typography color="text.secondary" sx={{ flex: 1, alignSelf: 'center' }}>
            {translate('jn.stock.counts.adminPosts')}
          </Typography>
        )}
      </Box>
      {asked === 'post' ? (
        <ActDialog
          title={translate('jn.stock.counts.postTitle', { number: count.number })}
          action={translate('jn.stock.counts.post')}
          reason="none"
          onClose={() => setAsked(null)}
          onAct={() =>
            end(() => tell(PostStockCountDocument, { requestKey, id, version }), 'jn.stock.counts.posted')
          }
        >
          <Typography>
            {translate('jn.stock.counts.totals', { over: totals.over, short: totals.short })}
            {totals.valueFen === null ? '' : ` · ${formatFen(totals.valueFen)}`}
          </Typography>
          {open > 0 ? (
            <Alert severity="warning">{translate('jn.stock.counts.notCounted', { count: open })}</Alert>
          ) : null}
          <Typography color="text.secondary">{translate('jn.stock.counts.postHelp')}</Typography>
        </ActDialog>
      ) : null}
      {asked === 'cancel' ? (
        <ActDialog
          title={translate('jn.stock.counts.cancelTitle', { number: count.number })}
          action={translate('jn.stock.counts.cancel')}
          reason="none"
          onClose={() => setAsked(null)}
          onAct={() =>
            end(() => tell(CancelStockCountDocument, { id, version }), 'jn.stock.counts.cancelled')
          }
        >
          <Typography>{translate('jn.stock.counts.cancelHelp')}</Typography>
        </ActDialog>
      ) : null}
    </Paper>
  );
}
