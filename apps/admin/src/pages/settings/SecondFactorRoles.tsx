import { ChangeSettingsDocument, Role, SettingsDocument } from '@jiannuo/schema';
import { Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { askAgain } from '../../auth/session';
import { useProof } from '../../auth/use-proof';
import { ask, tell } from '../../data/execute';
import { ErrorNote } from '../../widgets/ErrorNote';
import { Section } from '../../widgets/Section';
import { useWords } from '../../widgets/use-words';

/** Those who see personal data or own the rights of others. */
const offered = [Role.ADMIN, Role.HR] as const;

/** Who has to sign in with a second factor; saved at once. */
export function SecondFactorRoles() {
  const translate = useTranslate();
  const notify = useNotify();
  const withProof = useProof();
  const { enumWord } = useWords();
  const queryClient = useQueryClient();
  const { data, error } = useQuery({ queryKey: ['settings'], queryFn: () => ask(SettingsDocument, {}) });
  const required = data?.settings.secondFactorRequired ?? [];
  const change = useMutation({
    mutationFn: (roles: Role[]) =>
      withProof(() => tell(ChangeSettingsDocument, { input: { secondFactorRequired: roles } })),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['settings'] });
      notify('jn.quotes.saved', { type: 'success' });
      await askAgain();
    },
  });
  return (
    <Section title={translate('jn.account.roles.title')}>
      {error === null ? null : <ErrorNote error={error} />}
      {change.error === null ? null : <ErrorNote error={change.error} />}
      {offered.map((role) => (
        <FormControlLabel
          key={role}
          control={
            <Checkbox
              checked={required.includes(role)}
              disabled={data === undefined || change.isPending}
              onChange={({ target }) =>
                change.mutate(target.checked ? [...required, role] : required.filter((one) => one !== role))
              }
            />
          }
          label={enumWord('Role', role)}
        />
      ))}
      <Typography variant="body2" color="text.secondary">
        {translate('jn.account.roles.help')}
      </Typography>
    </Section>
  );
}
