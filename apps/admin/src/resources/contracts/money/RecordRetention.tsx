import { parseYuan } from '@jiannuo/rules';
import { RecordRetentionDocument, RetentionEntryKind } from '@jiannuo/schema';
import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  InputAdornment,
  MenuItem,
  TextField,
} from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { tell } from '../../../data/execute';
import { DateField } from '../../../widgets/DateField';
import { todayInShanghai } from '../../../widgets/format';
import { useWords } from '../../../widgets/use-words';
import { type Problems, useCertificateChange } from '../certificates/use-certificate-change';
import type { ContractPageRow } from '../contract-row';

const kindsInOrder: readonly RetentionEntryKind[] = ['WITHHELD', 'DEDUCTED', 'RECEIVABLE', 'RELEASED'];

/** A new entry of the ledger. A mistake is put right by another entry. */
export function RecordRetention({ contract }: { contract: ContractPageRow }) {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const change = useCertificateChange(contract.id);
  const [open, setOpen] = useState(false);
  const [kind, setKind] = useState<RetentionEntryKind>(RetentionEntryKind.WITHHELD);
  const [yuan, setYuan] = useState('');
  const [on, setOn] = useState(todayInShanghai());
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<Problems | null>(null);
  const amountFen = readYuan(yuan);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (amountFen === null) return;
    const refused = await change(() =>
      tell(RecordRetentionDocument, {
        contractId: contract.id,
        input: { kind, amountFen, on, reason },
        version: contract.version,
      }),
    );
    setProblems(refused);
    if (refused !== null) return;
    setOpen(false);
    setYuan('');
    setReason('');
  };

  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {translate('jn.retention.record')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        fullWidth
        maxWidth="xs"
        aria-labelledby="retention-title"
      >
        <form onSubmit={submit}>
          <DialogTitle id="retention-title">{translate('jn.retention.record')}</DialogTitle>
          <DialogContent>
            {problems?.root === undefined ? null : <Alert severity="error">{problems.root}</Alert>}
            <TextField
              select
              label={translate('jn.retention.kind')}
              value={kind}
              onChange={(event) => {
                const chosen = kindsInOrder.find((one) => one === event.target.value);
                if (chosen !== undefined) setKind(chosen);
              }}
              fullWidth
              margin="normal"
            >
              {kindsInOrder.map((code) => (
                <MenuItem key={code} value={code}>
                  {enumWord('RetentionEntryKind', code)}
                </MenuItem>
              ))}
            </TextField>
            <TextField
              label={translate('jn.retention.amount')}
              value={yuan}
              onChange={(event) => setYuan(event.target.value)}
              error={(yuan !== '' && amountFen === null) || problems?.amountFen !== undefined}
              helperText={
                problems?.amountFen ??
                (yuan !== '' && amountFen === null ? translate('jn.form.notYuan') : undefined)
              }
              slotProps={{
                input: { startAdornment: <InputAdornment position="start">¥</InputAdornment> },
                htmlInput: { inputMode: 'decimal' },
              }}
              required
              fullWidth
              margin="normal"
            />
            <DateField
              label={translate('jn.retention.on')}
              value={on}
              onChange={setOn}
              error={problems?.on !== undefined}
              helperText={problems?.on}
              required
              fullWidth
              margin="normal"
            />
            <TextField
              label={translate('jn.retention.reason')}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              error={problems?.reason !== undefined}
              helperText={problems?.reason}
              required
              multiline
              fullWidth
              margin="normal"
            />
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setOpen(false)}>{translate('ra.action.cancel')}</Button>
            <Button type="submit" variant="contained" disabled={amountFen === null}>
              {translate('ra.action.save')}
            </Button>
          </DialogActions>
        </form>
      </Dialog>
    </>
  );
}

function readYuan(text: string): number | null {
  try {
    const fen = parseYuan(text);
    return fen > 0 ? fen : null;
  } catch {
    return null;
  }
}
