import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { FileShelf } from '../../widgets/files/FileShelf';
import { useWords } from '../../widgets/use-words';
import type { Consent } from './Consents';

/** The signed paper of a consent. */
export function ConsentPaper(props: { consent: Consent; canAdd: boolean; onClose: () => void }) {
  const { consent, canAdd, onClose } = props;
  const translate = useTranslate();
  const { enumWord } = useWords();
  const id = useId();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={id}>
      <DialogTitle id={id}>
        {translate('jn.people.consent.paper')} · {enumWord('DocumentClass', consent.documentClass)}
      </DialogTitle>
      <DialogContent>
        <FileShelf owner="CONSENT" id={consent.id} documentClass={consent.documentClass} canAdd={canAdd} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
