import { EndOtherSessionsDocument, type MyAccountQuery } from '@jiannuo/schema';
import { Alert, Box, Button, Chip, Typography } from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { toHttpError } from '../../data/error-mapping';
import { tell } from '../../data/execute';
import { InstantText } from '../../widgets/InstantText';
import { Section } from '../../widgets/Section';
import { browserName } from './browser-name';

type Session = MyAccountQuery['myAccount']['sessions'][number];

/** Where one is signed in, to notice what one is not. */
export function SessionsSection({ sessions }: { sessions: readonly Session[] }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => tell(EndOtherSessionsDocument, {}),
    onSuccess: async ({ endOtherSessions }) => {
      notify('jn.account.sessions.ended', { type: 'success', messageArgs: { count: endOtherSessions } });
      await queryClient.invalidateQueries({ queryKey: ['my-account'] });
    },
  });
  return (
    <Section
      title={translate('jn.account.sessions.title')}
      actions={
        sessions.length > 1 ? (
          <Button onClick={() => mutate()} disabled={isPending}>
            {translate('jn.account.sessions.endOthers')}
          </Button>
        ) : null
      }
    >
      {error === null ? null : <Alert severity="error">{toHttpError(error).message}</Alert>}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
        {sessions.map((session) => (
          <li key={session.id}>
            <Typography sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
              {browserName(session.browser) ?? translate('jn.account.sessions.unknown')}
              {session.isThis ? (
                <Chip size="small" color="primary" label={translate('jn.account.sessions.this')} />
              ) : null}
            </Typography>
            <Typography variant="body2" color="text.secondary">
              {session.ip ?? '—'} · {translate('jn.account.sessions.signedIn')}{' '}
              <InstantText value={session.signedInAt} /> · {translate('jn.account.sessions.seen')}{' '}
              <InstantText value={session.seenAt} />
            </Typography>
          </li>
        ))}
      </Box>
    </Section>
  );
}
