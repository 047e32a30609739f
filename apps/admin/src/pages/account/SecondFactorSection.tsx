import { type MyAccountQuery, RemoveSecondFactorDocument, RenewRecoveryCodesDocument } from '@jiannuo/schema';
import { Alert, Button, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { askAgain } from '../../auth/session';
import { useProof } from '../../auth/use-proof';
import { tell } from '../../data/execute';
import { refusalOf } from '../../data/refusal';
import { tokenChanges } from '../../data/token-changes';
import { ActDialog } from '../../widgets/ActDialog';
import { formatInstant } from '../../widgets/format';
import { Section } from '../../widgets/Section';
import { RecoveryCodes } from './RecoveryCodes';
import { SetUpSecondFactor } from './SetUpSecondFactor';

type Account = MyAccountQuery['myAccount'];

/** Whether signing in takes a code as well; set it up, replace it, take it away. */
export function SecondFactorSection({ account }: { account: Account }) {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const [settingUp, setSettingUp] = useState(false);
  const done = async () => {
    setSettingUp(false);
    await askAgain();
    await queryClient.invalidateQueries({ queryKey: ['my-account'] });
  };
  const { secondFactorSince: since } = account;
  return (
    <Section title={translate('jn.account.secondFactor.title')}>
      {settingUp ? (
        <SetUpSecondFactor onDone={() => void done()} onCancel={() => setSettingUp(false)} />
      ) : (
        <>
          <Typography sx={{ mb: 1 }}>
            {since === null
              ? translate('jn.account.secondFactor.off')
              : translate('jn.account.secondFactor.on', { since: formatInstant(since) })}
          </Typography>
          <Button variant={since === null ? 'contained' : 'text'} onClick={() => setSettingUp(true)}>
            {translate(since === null ? 'jn.account.secondFactor.setUp' : 'jn.account.secondFactor.replace')}
          </Button>
          {since === null ? null : <InUse account={account} onChanged={() => void done()} />}
        </>
      )}
    </Section>
  );
}

function InUse({ account, onChanged }: { account: Account; onChanged(): void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const withProof = useProof();
  const [removing, setRemoving] = useState(false);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const renew = async () => {
    setProblem(null);
    try {
      setCodes((await withProof(() => tell(RenewRecoveryCodesDocument, {}))).renewRecoveryCodes);
    } catch (error) {
      setProblem(refusalOf(error));
    }
  };
  const remove = async () => {
    try {
      await withProof(() => tokenChanges.by(() => tell(RemoveSecondFactorDocument, {})));
    } catch (error) {
      return refusalOf(error);
    }
    notify('jn.account.secondFactor.removed', { type: 'success' });
    onChanged();
    return null;
  };

  if (codes !== null) {
    const kept = () => {
      setCodes(null);
      onChanged();
    };
    return <RecoveryCodes codes={codes} onKept={kept} />;
  }
  return (
    <>
      <Button onClick={() => void renew()}>{translate('jn.account.recovery.renew')}</Button>
      {account.secondFactorRequired ? null : (
        <Button color="error" onClick={() => setRemoving(true)}>
          {translate('jn.account.secondFactor.remove')}
        </Button>
      )}
      {problem === null ? null : <Alert severity="error">{problem}</Alert>}
      <Alert severity={account.recoveryCodesLeft < 3 ? 'warning' : 'info'} sx={{ mt: 1 }}>
        {translate('jn.account.recovery.left', { count: account.recoveryCodesLeft })}
      </Alert>
      {removing ? (
        <ActDialog
          title={translate('jn.account.secondFactor.remove')}
          action={translate('ra.action.confirm')}
          reason="none"
          onClose={() => setRemoving(false)}
          onAct={remove}
        >
          <Typography color="text.secondary">{translate('jn.account.secondFactor.removeHelp')}</Typography>
        </ActDialog>
      ) : null}
    </>
  );
}
