import { PersonByIdentityNumberDocument } from '@jiannuo/schema';
import BadgeIcon from '@mui/icons-material/Badge';
import { Alert, Button, IconButton, TextField, type Theme, useMediaQuery } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { useProof } from '../../auth/use-proof';
import { useRights } from '../../auth/use-rights';
import { tell } from '../../data/execute';
import { refusalOf } from '../../data/refusal';
import { ActDialog } from '../../widgets/ActDialog';

/** Finds somebody by the whole identity number: apart from the search, so that it stands in no address. */
export function FindByNumber() {
  const translate = useTranslate();
  const { may } = useRights();
  const [open, setOpen] = useState(false);
  const isPhone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  if (!may('personal-data:reveal')) return null;
  return (
    <>
      {isPhone ? (
        <IconButton aria-label={translate('jn.people.find.open')} onClick={() => setOpen(true)}>
          <BadgeIcon />
        </IconButton>
      ) : (
        <Button size="small" startIcon={<BadgeIcon />} onClick={() => setOpen(true)}>
          {translate('jn.people.find.open')}
        </Button>
      )}
      {open ? <FindDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function FindDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const withProof = useProof();
  const [number, setNumber] = useState('');
  const find = async (): Promise<string | null> => {
    try {
      const { personByIdentityNumber: found } = await withProof(() =>
        tell(PersonByIdentityNumberDocument, { number }),
      );
      if (!found) return translate('jn.people.find.nobody');
      navigate(`/people/${found.id}/show`);
      return null;
    } catch (error) {
      return refusalOf(error);
    }
  };
  return (
    <ActDialog
      title={translate('jn.people.find.title')}
      action={translate('jn.people.find.action')}
      reason="none"
      ready={number.trim() !== ''}
      onClose={onClose}
      onAct={find}
    >
      <Alert severity="info">{translate('jn.people.find.recorded')}</Alert>
      <TextField
        label={translate('jn.people.identity.title')}
        value={number}
        onChange={({ target }) => setNumber(target.value)}
        autoFocus
        fullWidth
        slotProps={{ htmlInput: { autoComplete: 'off', maxLength: 24, spellCheck: false } }}
      />
    </ActDialog>
  );
}
