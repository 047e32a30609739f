import { ChangeSettingsDocument, type ChangeSettingsInput, SettingsDocument } from '@jiannuo/schema';
import { FormControlLabel, Switch, Typography } from '@mui/material';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { ask, tell } from '../../data/execute';
import { ErrorNote } from '../../widgets/ErrorNote';
import { Section } from '../../widgets/Section';

const switches = ['secondPersonPublish', 'secondPersonCount'] as const;

/** Which steps need a second person; saved at once. */
export function SecondPerson() {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const { data, error } = useQuery({ queryKey: ['settings'], queryFn: () => ask(SettingsDocument, {}) });
  const change = useMutation({
    mutationFn: (input: ChangeSettingsInput) => tell(ChangeSettingsDocument, { input }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['settings'] });
      notify('jn.quotes.saved', { type: 'success' });
    },
  });
  return (
    <Section title={translate('jn.quotes.secondPerson')}>
      {error === null ? null : <ErrorNote error={error} />}
      {change.error === null ? null : <ErrorNote error={change.error} />}
      {switches.map((name) => (
        <FormControlLabel
          key={name}
          sx={{ display: 'flex' }}
          control={
            <Switch
              checked={data?.settings[name] ?? false}
              disabled={data === undefined || change.isPending}
              onChange={({ target }) => change.mutate({ [name]: target.checked })}
            />
          }
          label={translate(`jn.quotes.${name}`)}
        />
      ))}
      <Typography variant="body2" color="text.secondary">
        {translate('jn.quotes.secondPersonHelp')}
      </Typography>
    </Section>
  );
}
