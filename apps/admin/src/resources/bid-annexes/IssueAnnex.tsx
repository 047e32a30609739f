import { BidAnnexCheckDocument, type BidAnnexDetailFragment, IssueBidAnnexDocument } from '@jiannuo/schema';
import { Alert, Box, Button, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { useProof } from '../../auth/use-proof';
import { ask, tell } from '../../data/execute';
import { refusalOf } from '../../data/refusal';
import { ActDialog } from '../../widgets/ActDialog';
import { QuietBar } from '../../widgets/QuietBar';
import { useWords } from '../../widgets/use-words';

/** The last look before it is frozen: what does not hold, and why it is issued all the same. */
export function IssueAnnex({ annex, disabled }: { annex: BidAnnexDetailFragment; disabled: boolean }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="contained" disabled={disabled} onClick={() => setOpen(true)}>
        {translate('jn.annex.issue')}
      </Button>
      {open ? <IssueDialog annex={annex} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function IssueDialog({ annex, onClose }: { annex: BidAnnexDetailFragment; onClose(): void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const queryClient = useQueryClient();
  const withProof = useProof();
  const { say } = useWords();
  const { id, version } = annex;
  const { data: check } = useQuery({
    queryKey: ['bid-annex-check', id, version],
    queryFn: async () => (await ask(BidAnnexCheckDocument, { id })).bidAnnexCheck,
    gcTime: 0,
  });
  const problems = check?.lines.filter(({ holds }) => !holds) ?? [];
  const issue = async (reason: string) => {
    try {
      await withProof(() =>
        tell(IssueBidAnnexDocument, { id, version, despite: reason === '' ? null : reason }),
      );
    } catch (error) {
      return refusalOf(error);
    }
    notify('jn.annex.issued', { type: 'success' });
    await queryClient.invalidateQueries();
    refresh();
    return null;
  };
  return (
    <ActDialog
      title={translate('jn.annex.issueTitle')}
      action={translate('jn.annex.issue').replace('…', '')}
      reason={problems.length > 0 ? 'required' : 'none'}
      reasonLabel={translate('jn.annex.despite')}
      ready={check !== undefined}
      onClose={onClose}
      onAct={issue}
    >
      <Typography>{translate('jn.annex.issueWarning')}</Typography>
      {check === undefined ? (
        <QuietBar />
      ) : (
        <Alert severity={problems.length > 0 ? 'warning' : 'success'}>
          {problems.length === 0
            ? translate('jn.annex.allHold')
            : translate('jn.annex.doNotHold', { count: problems.length })}{' '}
          {translate('jn.annex.issueFrom', { from: check.from, until: check.until })}
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {problems.map(({ personId, personName, certificateId, subject, name, message, untilOn }) => (
              <li key={`${personId} ${certificateId} ${subject}`}>
                {personName ? `${personName} · ` : ''}
                {say(name)}: {say(message)}
                {untilOn ? ` (${translate('jn.annex.untilOn', { on: untilOn })})` : ''}
              </li>
            ))}
          </Box>
        </Alert>
      )}
    </ActDialog>
  );
}
