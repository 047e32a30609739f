import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useQuoteChange } from './use-quote-change';

interface QuoteDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly ready?: boolean;
  onClose(): void;
  run(): Promise<unknown>;
}

/** One step of a quote: what it means, what is needed for it, and why it was refused. */
export function QuoteDialog({ title, children, ready = true, onClose, run }: QuoteDialogProps) {
  const translate = useTranslate();
  const change = useQuoteChange();
  const id = useId();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const refused = await change(run);
    setBusy(false);
    setProblems(refused ?? []);
    if (refused === null) onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={id}>
      <form onSubmit={submit}>
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent>
          {problems.map((problem) => (
            <Alert key={problem} severity="error" sx={{ mb: 1 }}>
              {problem}
            </Alert>
          ))}
          {children}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={busy || !ready}>
            {title}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
