import { PersonIdentityDocument, RemoveIdentityNumberDocument } from '@jiannuo/schema';
import { Box, Button, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useRights } from '../../auth/use-rights';
import { ask, tell } from '../../data/execute';
import { refusalOf } from '../../data/refusal';
import { ActDialog } from '../../widgets/ActDialog';
import { ErrorNote } from '../../widgets/ErrorNote';
import { InstantText } from '../../widgets/InstantText';
import { QuietBar } from '../../widgets/QuietBar';
import { Section } from '../../widgets/Section';
import type { Person } from './PersonShow';
import { RevealNumber } from './RevealNumber';
import { SetNumberDialog } from './SetNumberDialog';

type Open = 'set' | 'remove' | 'reveal' | null;

/** The identity number, masked; whole for one look, with a reason and a fresh proof. */
export function IdentityNumber({ person }: { person: Person }) {
  const translate = useTranslate();
  const { may } = useRights();
  const [open, setOpen] = useState<Open>(null);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['person-identity', person.id, person.version],
    queryFn: () => ask(PersonIdentityDocument, { personId: person.id }),
    gcTime: 0,
  });
  const shown = data?.personIdentity ?? null;
  const close = () => setOpen(null);
  return (
    <Section title={translate('jn.people.identity.title')}>
      {isPending ? <QuietBar /> : null}
      {error === null ? null : <ErrorNote error={error} onRetry={() => void refetch()} />}
      {data === undefined ? null : (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
          <Box sx={{ flex: '1 1 240px' }}>
            {shown === null ? (
              <Typography color="text.secondary">{translate('jn.people.identity.none')}</Typography>
            ) : (
              <>
                <Typography component="span" sx={{ fontFamily: 'monospace', fontSize: 16 }}>
                  {shown.masked}
                </Typography>
                <Typography variant="body2" color="text.secondary">
                  {translate('jn.people.identity.enteredAt')} <InstantText value={shown.updatedAt} />
                </Typography>
              </>
            )}
          </Box>
          {shown !== null && may('personal-data:reveal') ? (
            <Button variant="outlined" onClick={() => setOpen('reveal')}>
              {translate('jn.people.identity.reveal')}
            </Button>
          ) : null}
          {may('person:write') ? (
            <Button onClick={() => setOpen('set')}>
              {translate(shown === null ? 'jn.people.identity.enter' : 'jn.people.identity.replace')}
            </Button>
          ) : null}
          {shown !== null && may('person:write') ? (
            <Button color="error" onClick={() => setOpen('remove')}>
              {translate('ra.action.delete')}
            </Button>
          ) : null}
        </Box>
      )}
      {open === 'set' ? <SetNumberDialog person={person} onClose={close} /> : null}
      {open === 'reveal' ? <RevealNumber person={person} onClose={close} /> : null}
      {open === 'remove' ? <RemoveDialog person={person} onClose={close} /> : null}
    </Section>
  );
}

function RemoveDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const remove = async (): Promise<string | null> => {
    try {
      await tell(RemoveIdentityNumberDocument, { personId: person.id, version: person.version });
      notify('jn.people.identity.removed', { type: 'success' });
      await queryClient.invalidateQueries();
      return null;
    } catch (error) {
      return refusalOf(error);
    }
  };
  return (
    <ActDialog
      title={translate('jn.people.identity.removeTitle', { name: person.name })}
      action={translate('ra.action.delete')}
      reason="none"
      onClose={onClose}
      onAct={remove}
    >
      <Typography>{translate('jn.form.deleteForever')}</Typography>
    </ActDialog>
  );
}
