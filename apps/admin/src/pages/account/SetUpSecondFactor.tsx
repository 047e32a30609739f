import {
  BeginSecondFactorDocument,
  type BeginSecondFactorMutation,
  ConfirmSecondFactorDocument,
} from '@jiannuo/schema';
import { Alert, Box, Button, Typography } from '@mui/material';
import { QRCodeSVG } from 'qrcode.react';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { CodeField } from '../../auth/CodeField';
import { useProof } from '../../auth/use-proof';
import { tell } from '../../data/execute';
import { refusalOf } from '../../data/refusal';
import { tokenChanges } from '../../data/token-changes';
import { RecoveryCodes } from './RecoveryCodes';

interface SetUpSecondFactorProps {
  /** The recovery codes have been kept. */
  onDone(): void;
  onCancel?: () => void;
}

type Secret = BeginSecondFactorMutation['beginSecondFactor'];

/** Install an authenticator; scan the picture and type what it shows; keep the recovery codes. */
export function SetUpSecondFactor({ onDone, onCancel }: SetUpSecondFactorProps) {
  const translate = useTranslate();
  const withProof = useProof();
  const [secret, setSecret] = useState<Secret | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const begin = async () => {
    setProblem(null);
    try {
      setSecret((await withProof(() => tell(BeginSecondFactorDocument, {}))).beginSecondFactor);
    } catch (error) {
      setProblem(refusalOf(error));
    }
  };
  if (codes !== null) return <RecoveryCodes codes={codes} onKept={onDone} />;
  if (secret !== null)
    return <Scan secret={secret} onConfirmed={setCodes} {...(onCancel ? { onCancel } : {})} />;
  return (
    <>
      <Typography sx={{ mb: 1 }}>{translate('jn.account.secondFactor.install')}</Typography>
      {problem === null ? null : <Alert severity="error">{problem}</Alert>}
      <Button variant="contained" onClick={() => void begin()} sx={{ mt: 1 }}>
        {translate('jn.account.secondFactor.begin')}
      </Button>
      {onCancel === undefined ? null : (
        <Button onClick={onCancel} sx={{ mt: 1 }}>
          {translate('ra.action.cancel')}
        </Button>
      )}
    </>
  );
}

interface ScanProps {
  readonly secret: Secret;
  onConfirmed(codes: readonly string[]): void;
  onCancel?: () => void;
}

function Scan({ secret, onConfirmed, onCancel }: ScanProps) {
  const translate = useTranslate();
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const [busy, setBusy] = useState(false);
  const confirm = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(undefined);
    try {
      const answer = await tokenChanges.by(() => tell(ConfirmSecondFactorDocument, { code }));
      onConfirmed(answer.confirmSecondFactor);
    } catch (error) {
      setProblem(refusalOf(error));
      setBusy(false);
    }
  };
  return (
    <form onSubmit={confirm}>
      <Typography>{translate('jn.account.secondFactor.scan')}</Typography>
      <Box sx={{ my: 2, p: 2, width: 'fit-content', bgcolor: '#fff', borderRadius: 1 }}>
        <QRCodeSVG
          value={secret.address}
          level="M"
          size={196}
          title={translate('jn.account.secondFactor.picture')}
        />
      </Box>
      <Typography variant="body2" color="text.secondary">
        {translate('jn.account.secondFactor.type')}
      </Typography>
      <Box component="code" sx={{ overflowWrap: 'anywhere', userSelect: 'all' }}>
        {secret.secret.replace(/.{4}(?=.)/g, '$& ')}
      </Box>
      <Box sx={{ maxWidth: 320 }}>
        <CodeField value={code} onChange={setCode} problem={problem} />
      </Box>
      <Button type="submit" variant="contained" disabled={busy || !/^\d{6}$/.test(code)}>
        {translate('jn.account.secondFactor.confirm')}
      </Button>
      {onCancel === undefined ? null : (
        <Button onClick={onCancel} disabled={busy}>
          {translate('ra.action.cancel')}
        </Button>
      )}
    </form>
  );
}
