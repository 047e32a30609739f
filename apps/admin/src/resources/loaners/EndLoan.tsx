import { ConvertLoanerDocument, FailLoanerDocument, TakeBackLoanerDocument } from '@jiannuo/schema';
import { Box, Button, FormControlLabel, Switch, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { tell } from '../../data/execute';
import { refusalOf } from '../../data/refusal';
import { PlaceField } from '../../pages/stock-sheet/PlaceField';
import { newKey } from '../../pages/stock-sheet/sheet';
import { ActDialog } from '../../widgets/ActDialog';
import type { Loaner } from './LoanerShow';

const ends = ['takeBack', 'fail', 'convert'] as const;
type End = (typeof ends)[number];

/** How a loan ends: it comes back, it fails and another one is promised, or it stays with the client. */
export function EndLoan({ loaner }: { loaner: Loaner }) {
  const translate = useTranslate();
  const [act, setAct] = useState<{ readonly end: End; readonly requestKey: string } | null>(null);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
      {ends.map((end) => (
        <Button
          key={end}
          variant={end === 'takeBack' ? 'contained' : 'outlined'}
          onClick={() => setAct({ end, requestKey: newKey() })}
          sx={{ minHeight: 44, flex: { xs: 1, sm: 'none' } }}
        >
          {translate(`jn.stock.loaners.${end}`)}
        </Button>
      ))}
      {act === null ? null : <EndDialog loaner={loaner} {...act} onClose={() => setAct(null)} />}
    </Box>
  );
}

function EndDialog(props: { loaner: Loaner; end: End; requestKey: string; onClose: () => void }) {
  const { loaner, end, requestKey, onClose } = props;
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [placeId, setPlaceId] = useState(loaner.place?.id ?? null);
  const [toQuarantine, setToQuarantine] = useState(true);
  const { id } = loaner;
  const send = (reason: string): Promise<unknown> => {
    const at = placeId ?? '';
    if (end === 'takeBack')
      return tell(TakeBackLoanerDocument, { requestKey, id, placeId: at, toQuarantine });
    if (end === 'fail') return tell(FailLoanerDocument, { requestKey, id, placeId: at, reason });
    return tell(ConvertLoanerDocument, { requestKey, id, reason });
  };
  return (
    <ActDialog
      title={`${translate(`jn.stock.loaners.${end}`)} · ${[loaner.part.number, loaner.unit?.serial].filter(Boolean).join(' · ')}`}
      action={translate(`jn.stock.loaners.${end}`)}
      reason={end === 'takeBack' ? 'none' : 'required'}
      {...(end === 'fail' ? { reasonLabel: translate('jn.stock.loaners.whatFailed') } : {})}
      ready={end === 'convert' || placeId !== null}
      onClose={onClose}
      onAct={async (reason) => {
        try {
          await send(reason);
          notify(`jn.stock.loaners.done.${end}`, { type: 'success' });
          await queryClient.invalidateQueries();
          return null;
        } catch (error) {
          return refusalOf(error);
        }
      }}
    >
      <Typography color="text.secondary">{translate(`jn.stock.loaners.help.${end}`)}</Typography>
      {end === 'convert' ? null : (
        <PlaceField
          label={translate('jn.stock.loaners.backTo')}
          value={placeId}
          onChange={setPlaceId}
          required
        />
      )}
      {end === 'takeBack' ? (
        <FormControlLabel
          control={
            <Switch checked={toQuarantine} onChange={(event) => setToQuarantine(event.target.checked)} />
          }
          label={translate('jn.stock.toQuarantine')}
        />
      ) : null}
    </ActDialog>
  );
}
