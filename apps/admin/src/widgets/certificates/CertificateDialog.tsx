import { certificateDateProblems, isPlainDate, proposedEnd } from '@jiannuo/rules';
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
import { type FormEvent, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { DateField } from '../DateField';
import { useWords } from '../use-words';
import { actsFor, type Holder } from './certificate-acts';
import type { HeldCertificate } from './held-certificate';
import { type Problems, useCertificateAct } from './use-certificate-act';
import { type ChoosableType, useCertificateTypes } from './use-certificate-types';
import { useTypeName } from './use-type-name';

interface CertificateDialogProps {
  readonly holder: Holder;
  /** Null: a new one. */
  readonly certificate: HeldCertificate | null;
  /** The dialog writes the one that follows; what stands there stays. */
  readonly renewing?: boolean;
  /** A new one begins with this type. */
  readonly typeId?: string | undefined;
  onClose(): void;
}

/** Enters, corrects or renews a certificate: what is printed on it, nothing else. */
export function CertificateDialog(props: CertificateDialogProps) {
  const { holder, certificate, renewing = false, onClose } = props;
  const translate = useTranslate();
  const { say } = useWords();
  const nameOf = useTypeName();
  const id = useId();
  const act = useCertificateAct();
  const { data: types = [] } = useCertificateTypes(holder === 'COMPANY' ? 'COMPANY' : 'PERSON');
  const [values, setValues] = useState(() => begin(certificate, renewing, props.typeId));
  const [problems, setProblems] = useState<Problems>({});
  const [busy, setBusy] = useState(false);
  const type: ChoosableType | undefined =
    certificate?.type ?? types.find(({ id: known }) => known === values.typeId);
  const title = certificate === null ? 'create' : renewing ? 'renew' : 'edit';

  const change = (part: Partial<typeof values>) => setValues((now) => ({ ...now, ...part }));
  /** The usual length is a proposal: it is written until somebody writes the paper's own date. */
  const changeIssued = (issuedOn: string, of: ChoosableType | undefined = type) =>
    setValues((now) => {
      const known = isPlainDate(issuedOn) && of !== undefined;
      const end = known && of.validityMonths ? proposedEnd(issuedOn, of.validityMonths) : '';
      const review = known && of.reviewMonths ? proposedEnd(issuedOn, of.reviewMonths) : '';
      return {
        ...now,
        issuedOn,
        ...(now.endTyped ? {} : { validUntilOn: end }),
        ...(now.reviewTyped
          ? {}
          : { nextReviewOn: review !== '' && (end === '' || review < end) ? review : '' }),
      };
    });

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const dates = {
      issuedOn: values.issuedOn,
      validUntilOn: values.validUntilOn || null,
      nextReviewOn: values.nextReviewOn || null,
    };
    const wrong = certificateDateProblems({
      ...dates,
      revokedOn: renewing ? null : (certificate?.revokedOn ?? null),
    });
    if (wrong.length > 0) {
      setProblems(Object.fromEntries(wrong.map(({ field, message }) => [field, say(message)])));
      return;
    }
    const input = {
      ...dates,
      number: values.number.trim() || null,
      issuer: values.issuer.trim() || null,
      note: values.note.trim() || null,
    };
    const acts = actsFor(holder);
    setBusy(true);
    const refused = await act(
      () =>
        certificate === null
          ? acts.create({ ...input, typeId: values.typeId })
          : renewing
            ? acts.renew(certificate.id, input)
            : acts.update(certificate.id, { ...input, version: certificate.version }),
      `jn.certificates.done.${title}`,
    );
    setBusy(false);
    setProblems(refused ?? {});
    if (refused === null) onClose();
  };

  const text = (field: 'number' | 'issuer' | 'note') => ({
    label: translate(`jn.certificates.field.${field}`),
    value: values[field],
    onChange: ({ target }: { target: { value: string } }) => change({ [field]: target.value }),
    error: problems[field] !== undefined,
    helperText: problems[field],
    fullWidth: true,
  });
  const date = (field: 'issuedOn' | 'validUntilOn' | 'nextReviewOn') => ({
    label: translate(`jn.certificates.field.${field}`),
    value: values[field],
    error: problems[field] !== undefined,
    fullWidth: true,
  });
  return (
    <Dialog open onClose={busy ? undefined : onClose} fullWidth maxWidth="xs" aria-labelledby={id}>
      <form onSubmit={(event) => void submit(event)}>
        <DialogTitle id={id}>
          {translate(`jn.certificates.${title}`)}
          {type === undefined || certificate === null ? '' : ` · ${nameOf(type)}`}
        </DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 1.5, '&&': { pt: 1 } }}>
          {problems.root === undefined ? null : <Alert severity="error">{problems.root}</Alert>}
          {renewing ? <Alert severity="info">{translate('jn.certificates.oldStays')}</Alert> : null}
          {certificate === null ? (
            <TextField
              select
              required
              fullWidth
              label={translate('jn.certificates.field.type')}
              value={types.some(({ id: known }) => known === values.typeId) ? values.typeId : ''}
              onChange={({ target }) => {
                const chosen = types.find(({ id: known }) => known === target.value);
                change({ typeId: target.value, issuer: values.issuer || (chosen?.issuer ?? '') });
                changeIssued(values.issuedOn, chosen);
              }}
              error={problems.typeId !== undefined}
              helperText={problems.typeId}
            >
              {types.map((one) => (
                <MenuItem key={one.id} value={one.id}>
                  {nameOf(one)}
                </MenuItem>
              ))}
            </TextField>
          ) : null}
          {type?.documentClass === 'ID_CARD' ? (
            <Alert severity="info">{translate('jn.certificates.idCardNumber')}</Alert>
          ) : (
            <TextField {...text('number')} />
          )}
          <TextField {...text('issuer')} />
          <DateField {...date('issuedOn')} required helperText={problems.issuedOn} onChange={changeIssued} />
          <DateField
            {...date('validUntilOn')}
            helperText={problems.validUntilOn ?? translate('jn.certificates.emptyForLife')}
            onChange={(validUntilOn) => change({ validUntilOn, endTyped: true })}
          />
          <DateField
            {...date('nextReviewOn')}
            helperText={problems.nextReviewOn ?? translate('jn.certificates.emptyNoReview')}
            onChange={(nextReviewOn) => change({ nextReviewOn, reviewTyped: true })}
          />
          <TextField {...text('note')} multiline />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={busy}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={busy}>
            {translate('ra.action.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** A renewal begins empty but for the issuer: everything else is printed anew. */
function begin(certificate: HeldCertificate | null, renewing: boolean, typeId = '') {
  const kept = renewing ? null : certificate;
  return {
    typeId: certificate?.typeId ?? typeId,
    number: kept?.number ?? '',
    issuer: certificate?.issuer ?? '',
    issuedOn: kept?.issuedOn ?? '',
    validUntilOn: kept?.validUntilOn ?? '',
    nextReviewOn: kept?.nextReviewOn ?? '',
    note: kept?.note ?? '',
    endTyped: kept !== null,
    reviewTyped: kept !== null,
  };
}
