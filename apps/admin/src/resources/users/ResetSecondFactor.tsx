import { ResetSecondFactorDocument, type UserFieldsFragment } from '@jiannuo/schema';
import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { useProof } from '../../auth/use-proof';
import { tell } from '../../data/execute';
import { refusalOf } from '../../data/refusal';
import { ActDialog } from '../../widgets/ActDialog';

/** For who has lost their phone and the recovery codes. */
export function ResetSecondFactor({ user }: { user: UserFieldsFragment }) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const withProof = useProof();
  const [open, setOpen] = useState(false);
  const act = async () => {
    try {
      await withProof(() => tell(ResetSecondFactorDocument, { userId: user.id }));
    } catch (error) {
      return refusalOf(error);
    }
    notify('jn.user.secondFactorReset', { type: 'success' });
    refresh();
    return null;
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{translate('jn.user.resetSecondFactor')}</Button>
      {open ? (
        <ActDialog
          title={`${translate('jn.user.resetSecondFactor')} · ${user.displayName}`}
          action={translate('ra.action.confirm')}
          reason="none"
          onClose={() => setOpen(false)}
          onAct={act}
        >
          <Typography color="text.secondary">{translate('jn.user.resetSecondFactorHelp')}</Typography>
        </ActDialog>
      ) : null}
    </>
  );
}
