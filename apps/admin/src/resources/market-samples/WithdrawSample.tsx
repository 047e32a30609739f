import { type MarketSampleRowFragment, WithdrawMarketSampleDocument } from '@jiannuo/schema';
import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  TextField,
} from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useRefresh, useTranslate } from 'react-admin';
import { toHttpError } from '../../data/error-mapping';
import { tell } from '../../data/execute';
import { formatFen } from '../../widgets/format';

/** A sample that turned out wrong counts no more; why is kept, and so are the proofs made with it. */
export function WithdrawSample({ sample }: { sample: MarketSampleRowFragment }) {
  const translate = useTranslate();
  const refresh = useRefresh();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await tell(WithdrawMarketSampleDocument, { id: sample.id, reason: reason.trim() });
      setOpen(false);
      refresh();
    } catch (failure) {
      setProblem(toHttpError(failure).message);
    }
  };
  return (
    <>
      <Button
        size="small"
        aria-label={`${translate('jn.prices.samples.withdraw')} ${sample.item.number} ${formatFen(sample.priceFen)}`}
        onClick={() => setOpen(true)}
      >
        {translate('jn.prices.samples.withdraw')}
      </Button>
      <Dialog
        open={open}
        fullWidth
        maxWidth="xs"
        onClose={() => setOpen(false)}
        aria-labelledby="withdraw-title"
      >
        <form onSubmit={submit}>
          <DialogTitle id="withdraw-title">{translate('jn.prices.samples.withdrawTitle')}</DialogTitle>
          <DialogContent>
            <DialogContentText>{translate('jn.prices.samples.withdrawHelp')}</DialogContentText>
            {problem === null ? null : (
              <Alert severity="error" sx={{ mt: 1 }}>
                {problem}
              </Alert>
            )}
            <TextField
              required
              fullWidth
              multiline
              margin="normal"
              label={translate('jn.promise.reason')}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setOpen(false)}>{translate('ra.action.cancel')}</Button>
            <Button type="submit" variant="contained" disabled={reason.trim() === ''}>
              {translate('jn.prices.samples.withdraw')}
            </Button>
          </DialogActions>
        </form>
      </Dialog>
    </>
  );
}
