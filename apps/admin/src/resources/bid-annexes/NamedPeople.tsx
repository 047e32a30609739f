import { NamedPeopleDocument } from '@jiannuo/schema';
import ValidIcon from '@mui/icons-material/CheckCircleOutlined';
import BrokenIcon from '@mui/icons-material/EventBusy';
import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useRights } from '../../auth/use-rights';
import { ask } from '../../data/execute';
import { Section } from '../../widgets/Section';
import { ToneChip } from '../../widgets/ToneChip';
import { useWords } from '../../widgets/use-words';

/** On a contract: whom its bid named, and whether they can still show today what was promised. */
export function NamedPeople({ contractId }: { contractId: string }) {
  const { may } = useRights();
  return may('certificate:read') ? <People contractId={contractId} /> : null;
}

function People({ contractId }: { contractId: string }) {
  const translate = useTranslate();
  const { say } = useWords();
  const { data } = useQuery({
    queryKey: ['named-people', contractId],
    queryFn: async () => (await ask(NamedPeopleDocument, { contractId })).namedPeople,
    gcTime: 0,
  });
  if (data === undefined) return null;
  return (
    <Section title={translate('jn.annex.named')}>
      {data.length === 0 ? (
        <Typography color="text.secondary">{translate('jn.annex.namedNone')}</Typography>
      ) : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.map(({ personId, number, name, post, annexes, valid, problems }) => (
          <Box key={personId} component="li" sx={{ py: 0.5, borderTop: 1, borderColor: 'divider' }}>
            <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
              <Link to={`/people/${personId}/show?tab=certificates`}>{name}</Link>
              <Typography component="span" variant="body2" color="text.secondary" sx={{ flex: 1 }}>
                {[number, post].filter(Boolean).join(' · ')} ·{' '}
                {translate('jn.annex.inAnnexes', { numbers: annexes.join('、') })}
              </Typography>
              <ToneChip tone={valid ? 'free' : 'broken'} icon={valid ? ValidIcon : BrokenIcon}>
                {translate(valid ? 'jn.annex.namedValid' : 'jn.annex.namedNot')}
              </ToneChip>
            </Box>
            {problems.length > 0 ? (
              <Typography variant="body2" color="error">
                {problems.map(say).join('; ')}
              </Typography>
            ) : null}
          </Box>
        ))}
      </Box>
    </Section>
  );
}
