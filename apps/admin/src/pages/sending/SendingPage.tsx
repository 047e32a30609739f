import { isPlainDate, type WorkKind, workKinds } from '@jiannuo/rules';
import { WhoMayBeSentDocument, WorkKind as WorkKindCode } from '@jiannuo/schema';
import { Autocomplete, Box, TextField } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Title, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { ask } from '../../data/execute';
import { usePeopleWords } from '../../resources/people/use-people-words';
import { WorkChips } from '../../widgets/certificates/WorkChips';
import { DateField } from '../../widgets/DateField';
import { ErrorNote } from '../../widgets/ErrorNote';
import { todayInShanghai } from '../../widgets/format';
import { QuietBar } from '../../widgets/QuietBar';
import { Section } from '../../widgets/Section';
import { Candidates } from './Candidates';
import { Overrides } from './Overrides';

/** 派工资格: who may be sent for which work on which day, and why the others may not. */
export default function SendingPage() {
  const translate = useTranslate();
  const today = useMemo(() => todayInShanghai(), []);
  const [params, setParams] = useSearchParams();
  const asked = params.get('work');
  const work = workKinds.find((known): known is WorkKind => known === asked) ?? 'SECURITY';
  const on = params.get('on') ?? today;
  const region = params.get('region') ?? '';
  const person = params.get('person');
  const change = (part: Record<string, string | null>) =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        for (const [name, value] of Object.entries(part)) {
          if (value === null || value === '') next.delete(name);
          else next.set(name, value);
        }
        return next;
      },
      { replace: true },
    );
  const regions = usePeopleWords('regions');
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['who-may-be-sent', work, on, region],
    queryFn: async () =>
      (
        await ask(WhoMayBeSentDocument, {
          work: WorkKindCode[work],
          on,
          region: region === '' ? null : region,
        })
      ).whoMayBeSent,
    enabled: isPlainDate(on),
    placeholderData: keepPreviousData,
  });
  return (
    <Box sx={{ pt: { xs: 1, sm: 2 } }}>
      <Title title="jn.certificates.menu.sending" />
      <Section title={translate('jn.sending.question')}>
        <WorkChips work={work} onChange={(chosen) => change({ work: chosen, person: null })} />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
          <DateField
            label={translate('jn.sending.on')}
            value={on}
            onChange={(day) => change({ on: day, person: null })}
            sx={{ width: { xs: '100%', sm: 200 } }}
          />
          <Autocomplete
            options={regions}
            value={region === '' ? null : region}
            onChange={(_, chosen) => change({ region: chosen, person: null })}
            sx={{ width: { xs: '100%', sm: 240 } }}
            renderInput={(input) => (
              <TextField
                {...input}
                label={translate('jn.sending.region')}
                helperText={translate('jn.sending.regionHelp')}
              />
            )}
          />
        </Box>
      </Section>
      {isPending && isPlainDate(on) ? <QuietBar /> : null}
      {error === null ? null : <ErrorNote error={error} onRetry={() => void refetch()} />}
      {data === undefined ? null : (
        <Candidates
          candidates={data}
          work={work}
          on={on}
          open={person}
          onOpen={(id) => change({ person: id })}
        />
      )}
      <Overrides />
    </Box>
  );
}
