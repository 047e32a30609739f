import {
  type AcceptanceCertificateRowFragment,
  CreateAcceptanceCertificateDocument,
  StartBasis,
  UpdateAcceptanceCertificateDocument,
} from '@jiannuo/schema';
import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  MenuItem,
  TextField,
} from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { tell } from '../../../data/execute';
import { DateField } from '../../../widgets/DateField';
import { useWords } from '../../../widgets/use-words';
import { type Problems, useCertificateChange } from './use-certificate-change';

interface CertificateDialogProps {
  readonly contractId: string;
  /** null: a new one. */
  readonly certificate: AcceptanceCertificateRowFragment | null;
  onClose(): void;
}

export function CertificateDialog({ contractId, certificate, onClose }: CertificateDialogProps) {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const change = useCertificateChange(contractId);
  const [values, setValues] = useState({
    number: certificate?.number ?? '',
    submittedOn: certificate?.submittedOn ?? '',
    acceptedOn: certificate?.acceptedOn ?? '',
    startBasis: certificate?.startBasis ?? StartBasis.CONTRACT_ACCEPTANCE,
    takenOverOn: certificate?.takenOverOn ?? '',
    note: certificate?.note ?? '',
  });
  const [problems, setProblems] = useState<Problems | null>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = {
      number: values.number,
      startBasis: values.startBasis,
      submittedOn: values.submittedOn || null,
      acceptedOn: values.acceptedOn || null,
      takenOverOn: values.takenOverOn || null,
      note: values.note || null,
    };
    const refused = await change(() =>
      certificate === null
        ? tell(CreateAcceptanceCertificateDocument, { input: { ...input, contractId } })
        : tell(UpdateAcceptanceCertificateDocument, {
            id: certificate.id,
            input: { ...input, version: certificate.version },
          }),
    );
    setProblems(refused);
    if (refused === null) onClose();
  };

  const field = (name: keyof typeof values) => ({
    label: translate(`jn.certificate.${name}`),
    value: values[name],
    onChange: (event: { target: { value: string } }) => setValues({ ...values, [name]: event.target.value }),
    error: problems?.[name] !== undefined,
    helperText: problems?.[name],
    fullWidth: true,
    margin: 'normal' as const,
  });
  const date = (name: 'submittedOn' | 'acceptedOn' | 'takenOverOn') => ({
    ...field(name),
    onChange: (value: string) => setValues({ ...values, [name]: value }),
  });

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="certificate-title">
      <form onSubmit={submit}>
        <DialogTitle id="certificate-title">
          {certificate === null ? translate('jn.certificate.create') : certificate.number}
        </DialogTitle>
        <DialogContent>
          {problems?.root === undefined ? null : <Alert severity="error">{problems.root}</Alert>}
          <TextField {...field('number')} required autoFocus />
          <DateField {...date('submittedOn')} />
          <DateField {...date('acceptedOn')} />
          <TextField {...field('startBasis')} select>
            {Object.values(StartBasis).map((basis) => (
              <MenuItem key={basis} value={basis}>
                {enumWord('StartBasis', basis)}
              </MenuItem>
            ))}
          </TextField>
          <DateField {...date('takenOverOn')} />
          <TextField {...field('note')} multiline />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained">
            {translate('ra.action.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
