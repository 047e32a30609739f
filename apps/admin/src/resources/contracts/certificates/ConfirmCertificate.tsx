import { type AcceptanceCertificateRowFragment, ConfirmAcceptanceCertificateDocument } from '@jiannuo/schema';
import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { tell } from '../../../data/execute';
import { DateField } from '../../../widgets/DateField';
import { todayInShanghai } from '../../../widgets/format';
import { type Problems, useCertificateChange } from './use-certificate-change';

/** A person confirms the acceptance date; until then the start is only proposed (Q5). */
export function ConfirmCertificate(props: {
  certificate: AcceptanceCertificateRowFragment;
  contractId: string;
}) {
  const { certificate, contractId } = props;
  const translate = useTranslate();
  const change = useCertificateChange(contractId);
  const [open, setOpen] = useState(false);
  const [on, setOn] = useState(() => notAfterToday(certificate.proposedOn));
  const [problems, setProblems] = useState<Problems | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { id, version } = certificate;
    const refused = await change(() =>
      tell(ConfirmAcceptanceCertificateDocument, { id, acceptedOn: on, version }),
    );
    setProblems(refused);
    if (refused === null) setOpen(false);
  };
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {translate('jn.certificate.confirm')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        fullWidth
        maxWidth="xs"
        aria-labelledby="confirm-title"
      >
        <form onSubmit={submit}>
          <DialogTitle id="confirm-title">
            {translate('jn.certificate.confirm')} · {certificate.number}
          </DialogTitle>
          <DialogContent>
            <DialogContentText sx={{ mb: 1.5 }}>{translate('jn.certificate.confirmHelp')}</DialogContentText>
            <DateField
              label={translate('jn.certificate.acceptedOn')}
              value={on}
              onChange={setOn}
              error={problems !== null}
              helperText={problems?.acceptedOn ?? problems?.root}
              required
              fullWidth
            />
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setOpen(false)}>{translate('ra.action.cancel')}</Button>
            <Button type="submit" variant="contained">
              {translate('jn.certificate.confirm')}
            </Button>
          </DialogActions>
        </form>
      </Dialog>
    </>
  );
}

/** The proposed day, once it has come: nothing is accepted ahead of time. */
function notAfterToday(proposedOn: string | null | undefined): string {
  const today = todayInShanghai();
  return proposedOn && proposedOn <= today ? proposedOn : today;
}
