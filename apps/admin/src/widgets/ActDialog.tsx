import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useTranslate } from 'react-admin';

interface ActDialogProps {
  readonly title: string;
  /** Word of the button that does it. */
  readonly action: string;
  readonly children?: ReactNode;
  readonly reason: 'required' | 'optional' | 'none';
  readonly reasonLabel?: string;
  /** Everything else that is needed is there. */
  readonly ready?: boolean;
  onClose(): void;
  /** Answers the sentence to show when refused, null when done. What was typed stays when refused. */
  onAct(reason: string): Promise<string | null>;
}

/** One act with its reason. */
export function ActDialog(props: ActDialogProps) {
  const { title, action, children, reason, reasonLabel, ready = true, onClose, onAct } = props;
  const translate = useTranslate();
  const id = useId();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const refused = await onAct(text.trim());
    setBusy(false);
    setProblem(refused);
    if (refused === null) onClose();
  };
  return (
    <Dialog open onClose={busy ? undefined : onClose} fullWidth maxWidth="sm" aria-labelledby={id}>
      <form onSubmit={(event) => void submit(event)}>
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 1.5, '&&': { pt: 1 } }}>
          {problem === null ? null : <Alert severity="error">{problem}</Alert>}
          {children}
          {reason === 'none' ? null : (
            <TextField
              label={reasonLabel ?? translate('jn.stock.reason')}
              value={text}
              onChange={(event) => setText(event.target.value)}
              required={reason === 'required'}
              fullWidth
              multiline
            />
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={busy}>
            {translate('ra.action.cancel')}
          </Button>
          <Button
            type="submit"
            variant="contained"
            disabled={busy || !ready || (reason === 'required' && text.trim() === '')}
          >
            {action}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
