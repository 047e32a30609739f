import { isPlainDate, type WorkKind } from '@jiannuo/rules';
import { MayBeSentDocument, WorkKind as WorkKindCode } from '@jiannuo/schema';
import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useRights } from '../../auth/use-rights';
import { ask } from '../../data/execute';
import { DateField } from '../DateField';
import { ErrorNote } from '../ErrorNote';
import { todayInShanghai } from '../format';
import { QuietBar } from '../QuietBar';
import { Section } from '../Section';
import { OverrideSending } from './OverrideSending';
import { SendingNote } from './SendingNote';
import { WorkChips } from './WorkChips';

/** May this person be sent: the kind of work, the day, and the answer with its clauses. */
export function MaySend({ personId, name }: { personId: string; name: string }) {
  const translate = useTranslate();
  const { may } = useRights();
  const [work, setWork] = useState<WorkKind>('SECURITY');
  const [on, setOn] = useState(todayInShanghai);
  if (!may('sending:check')) return null;
  return (
    <Section title={translate('jn.sending.mayTitle')}>
      <WorkChips work={work} onChange={setWork} />
      <DateField label={translate('jn.sending.on')} value={on} onChange={setOn} sx={{ mb: 1.5 }} />
      {isPlainDate(on) ? <MaySendAnswer personId={personId} name={name} work={work} on={on} /> : null}
    </Section>
  );
}

interface MaySendAnswerProps {
  readonly personId: string;
  readonly name: string;
  readonly work: WorkKind;
  readonly on: string;
}

/** The answer for one person, one kind of work and one day, and the way around it for those who may. */
export function MaySendAnswer({ personId, name, work, on }: MaySendAnswerProps) {
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['may-be-sent', personId, work, on],
    queryFn: async () => (await ask(MayBeSentDocument, { personId, work: WorkKindCode[work], on })).mayBeSent,
  });
  if (isPending) return <QuietBar />;
  if (error !== null) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  return (
    <Box>
      <SendingNote answer={data} name={name} />
      <OverrideSending answer={data} name={name} />
    </Box>
  );
}
