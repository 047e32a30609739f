import { RevealIdentityNumberDocument } from '@jiannuo/schema';
import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useProof } from '../../auth/use-proof';
import { tell } from '../../data/execute';
import { refusalOf } from '../../data/refusal';
import { ActDialog } from '../../widgets/ActDialog';
import type { Person } from './PersonShow';

/** Seconds the number stays on the screen. */
const SHOWN_SECONDS = 60;

/** Asks why, then shows the number for a minute. It is kept nowhere but in this dialog. */
export function RevealNumber({ person, onClose }: { person: Person; onClose: () => void }) {
  const translate = useTranslate();
  const withProof = useProof();
  const queryClient = useQueryClient();
  const [number, setNumber] = useState<string | null>(null);
  const seen = useRef(false);
  const reveal = async (reason: string): Promise<string | null> => {
    try {
      const answer = await withProof(() =>
        tell(RevealIdentityNumberDocument, { personId: person.id, reason }),
      );
      seen.current = true;
      setNumber(answer.revealIdentityNumber.number);
      await queryClient.invalidateQueries({ queryKey: ['access-log', person.id] });
      return null;
    } catch (error) {
      return refusalOf(error);
    }
  };
  if (number !== null) return <Shown name={person.name} number={number} onClose={onClose} />;
  return (
    <ActDialog
      title={translate('jn.people.identity.revealTitle', { name: person.name })}
      action={translate('jn.people.identity.reveal')}
      reason="required"
      reasonLabel={translate('jn.people.identity.reason')}
      onClose={() => seen.current || onClose()}
      onAct={reveal}
    >
      <Alert severity="info">{translate('jn.people.identity.recorded')}</Alert>
    </ActDialog>
  );
}

function Shown({ name, number, onClose }: { name: string; number: string; onClose: () => void }) {
  const translate = useTranslate();
  const id = useId();
  useEffect(() => {
    const timer = setTimeout(onClose, SHOWN_SECONDS * 1000);
    return () => clearTimeout(timer);
  }, [onClose]);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={id}>
      <DialogTitle id={id}>{translate('jn.people.identity.revealTitle', { name })}</DialogTitle>
      <DialogContent>
        <Typography
          sx={{ fontFamily: 'monospace', fontSize: 22, letterSpacing: 1, overflowWrap: 'anywhere' }}
        >
          {number}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {translate('jn.people.identity.shownFor', { count: SHOWN_SECONDS })}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
