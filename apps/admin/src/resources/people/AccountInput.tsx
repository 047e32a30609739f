import { FreeAccountsDocument, type FreeAccountsQuery } from '@jiannuo/schema';
import { Autocomplete, TextField } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FieldTitle, useInput, useRecordContext, useResourceContext, useTranslate } from 'react-admin';
import { ask } from '../../data/execute';
import { useDebounced } from '../../layout/use-debounced';

type Account = FreeAccountsQuery['freeAccounts'][number];

/** The account somebody signs in with: their own, or one that belongs to nobody yet. */
export function AccountInput({ source }: { source: string }) {
  const translate = useTranslate();
  const resource = useResourceContext();
  const record = useRecordContext<{ id: string; user: Account | null }>();
  const { field, fieldState, id } = useInput({ source, defaultValue: null });
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Account | null>(record?.user ?? null);
  const search = useDebounced(text.trim(), 200);
  const { data, isFetching } = useQuery({
    queryKey: ['free-accounts', search],
    queryFn: () => ask(FreeAccountsDocument, { search }),
    placeholderData: keepPreviousData,
  });
  const value = field.value === null || field.value === '' ? null : chosen;
  return (
    <Autocomplete<Account>
      id={id}
      value={value}
      onChange={(_, account) => {
        setChosen(account);
        field.onChange(account?.id ?? null);
      }}
      onInputChange={(_, typed, reason) => setText(reason === 'input' ? typed : '')}
      options={[...(data?.freeAccounts ?? [])]}
      filterOptions={(options) => options}
      getOptionLabel={({ username, displayName }) => `${displayName} (${username})`}
      getOptionKey={(account) => account.id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      loading={isFetching}
      noOptionsText={translate('jn.people.noFreeAccount')}
      renderInput={(params) => (
        <TextField
          {...params}
          label={<FieldTitle source={source} resource={resource} />}
          error={fieldState.error !== undefined}
          helperText={fieldState.error?.message ?? translate('jn.people.accountHelp')}
        />
      )}
    />
  );
}
