import { mayOverride, type SendingObstacle } from '@jiannuo/rules';
import { OverrideSendingDocument } from '@jiannuo/schema';
import { Alert, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { currentUser } from '../../auth/session';
import { useProof } from '../../auth/use-proof';
import { useRights } from '../../auth/use-rights';
import { tell } from '../../data/execute';
import { ActDialog } from '../ActDialog';
import { ClauseNote } from '../ClauseNote';
import { useWords } from '../use-words';
import type { SendingAnswer } from './SendingNote';
import { useCertificateAct } from './use-certificate-act';

/** 应急放行: only where a certificate is all that is missing, by a named role, with a reason that is kept. */
export function OverrideSending({ answer, name }: { answer: SendingAnswer; name: string }) {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const { may } = useRights();
  const withProof = useProof();
  const act = useCertificateAct();
  const [asked, setAsked] = useState(false);
  const { personId, work, on, because, override } = answer;
  // The reason is typed later: here it is asked whether anything else stands in the way.
  const allowed = mayOverride({
    role: currentUser()?.role ?? '',
    reason: translate('jn.sending.override'),
    because: because.map(({ code }) => ({ code: code as SendingObstacle })),
  });
  if (!may('sending:override') || answer.may || override || !allowed.outcome.may) return null;
  return (
    <>
      <Button color="warning" variant="outlined" sx={{ mt: 1.5 }} onClick={() => setAsked(true)}>
        {translate('jn.sending.override')}
      </Button>
      {asked ? (
        <ActDialog
          title={translate('jn.sending.overrideTitle', { name })}
          action={translate('jn.sending.override')}
          reason="required"
          reasonLabel={translate('jn.sending.reason')}
          onClose={() => setAsked(false)}
          onAct={async (reason) => {
            const refused = await act(
              () => withProof(() => tell(OverrideSendingDocument, { personId, work, on, reason })),
              'jn.sending.overrideDone',
            );
            return refused === null ? null : Object.values(refused).join(' ');
          }}
        >
          <Typography>
            {translate('jn.sending.overrideHelp', { name, work: enumWord('WorkKind', work), on })}
          </Typography>
          <Alert severity="warning">{translate('jn.sending.overrideKept')}</Alert>
          {allowed.basis.map(({ clause, paragraph, question }) => (
            <ClauseNote key={clause} clause={clause} paragraph={paragraph} question={question} />
          ))}
        </ActDialog>
      ) : null}
    </>
  );
}
