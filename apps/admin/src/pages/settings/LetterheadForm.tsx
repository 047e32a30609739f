import { ChangeLetterheadDocument, LetterheadDocument, type LetterheadInput } from '@jiannuo/schema';
import { Button, TextField, Typography } from '@mui/material';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { bodyOf } from '../../data/error-mapping';
import { ask, tell } from '../../data/execute';
import { ErrorNote } from '../../widgets/ErrorNote';
import { Section } from '../../widgets/Section';

const fields = ['name', 'address', 'phone', 'bank'] as const;

/** Who we are, at the head of every quote. */
export function LetterheadForm() {
  const translate = useTranslate();
  const { data, error } = useQuery({ queryKey: ['letterhead'], queryFn: () => ask(LetterheadDocument, {}) });
  return (
    <Section title={translate('jn.quotes.letterhead')}>
      <Typography variant="body2" color="text.secondary">
        {translate('jn.quotes.letterheadHelp')}
      </Typography>
      {error === null ? null : <ErrorNote error={error} />}
      {data === undefined ? null : <Fields saved={data.letterhead} />}
    </Section>
  );
}

function Fields({ saved }: { saved: LetterheadInput }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [typed, setTyped] = useState<LetterheadInput>(() => ({
    name: saved.name,
    address: saved.address ?? '',
    phone: saved.phone ?? '',
    bank: saved.bank ?? '',
  }));
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => tell(ChangeLetterheadDocument, { input: typed }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['letterhead'] });
      notify('jn.quotes.saved', { type: 'success' });
    },
  });
  const refused = bodyOf(error)?.errors ?? {};
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  return (
    <form onSubmit={submit}>
      {error === null ? null : <ErrorNote error={error} />}
      {fields.map((name) => (
        <TextField
          key={name}
          label={translate(`jn.quotes.letterheadFields.${name}`)}
          value={typed[name] ?? ''}
          onChange={({ target }) => setTyped({ ...typed, [name]: target.value })}
          required={name === 'name'}
          error={refused[name] !== undefined}
          helperText={typeof refused[name] === 'string' ? refused[name] : undefined}
          fullWidth
          margin="dense"
        />
      ))}
      <Button
        type="submit"
        variant="contained"
        disabled={isPending || typed.name.trim() === ''}
        sx={{ mt: 1 }}
      >
        {translate('ra.action.save')}
      </Button>
    </form>
  );
}
