import { ReverseStockPostingDocument, type StockPostingKind } from '@jiannuo/schema';
import UndoIcon from '@mui/icons-material/Undo';
import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { tell } from '../../data/execute';
import { refusalOf } from '../../data/refusal';
import { newKey } from '../../pages/stock-sheet/sheet';
import { ActDialog } from '../../widgets/ActDialog';
import type { Posting } from './PostingShow';

/** Takes a mistake back by a new posting; the old one stays for everybody to see. */
export function ReversePosting({ posting }: { posting: Posting }) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const navigate = useNavigate();
  const [requestKey, setRequestKey] = useState<string | null>(null);
  const reverse = async (reason: string): Promise<string | null> => {
    try {
      const done = await tell(ReverseStockPostingDocument, {
        requestKey: requestKey ?? newKey(),
        id: posting.id,
        reason,
      });
      notify('jn.stock.takenBack', { type: 'success' });
      refresh();
      navigate(`/stockPostings/${done.reverseStockPosting.id}/show`);
      return null;
    } catch (error) {
      return refusalOf(error);
    }
  };
  return (
    <>
      <Button startIcon={<UndoIcon />} onClick={() => setRequestKey(newKey())} sx={{ minHeight: 40 }}>
        {translate('jn.stock.undo')}
      </Button>
      {requestKey === null ? null : (
        <ActDialog
          title={translate('jn.stock.undoTitle')}
          action={translate('jn.stock.undo')}
          onClose={() => setRequestKey(null)}
          reason="required"
          onAct={reverse}
        >
          <Typography>{translate('jn.stock.undoHelp')}</Typography>
        </ActDialog>
      )}
    </>
  );
}

const reversible: ReadonlySet<StockPostingKind> = new Set([
  'RECEIVE',
  'ISSUE',
  'RETURN',
  'TRANSFER',
  'ADJUST',
  'SCRAP',
  'QUARANTINE',
  'CLEAR',
  'OEM_OUT',
  'OEM_BACK',
  'COUNT',
]);

/** Reservations and loans end in their own ways, and nothing is taken back twice. */
export function canReverse({ kind, reversedBy }: Pick<Posting, 'kind' | 'reversedBy'>): boolean {
  return reversible.has(kind) && !reversedBy;
}
