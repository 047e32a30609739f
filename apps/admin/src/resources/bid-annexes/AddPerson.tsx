import { AnnexPeopleDocument } from '@jiannuo/schema';
import { Autocomplete, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ask } from '../../data/execute';
import { useDebounced } from '../../layout/use-debounced';
import type { AnnexCandidate } from './annex-choice';

interface AddPersonProps {
  readonly chosen: readonly string[];
  onAdd(person: AnnexCandidate): void;
}

/** Finds somebody of the staff; choosing adds them, and the field is free for the next. */
export function AddPerson({ chosen, onAdd }: AddPersonProps) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const search = useDebounced(text.trim(), 200);
  const { data, isFetching } = useQuery({
    queryKey: ['annex-people-search', search],
    queryFn: async () =>
      (await ask(AnnexPeopleDocument, { search: search === '' ? null : search, ids: null, limit: 20 })).people
        .rows,
  });
  const options = (data ?? []).filter(({ id, state }) => state === 'ACTIVE' && !chosen.includes(id));
  return (
    <Autocomplete
      options={options}
      value={null}
      inputValue={text}
      onInputChange={(_, value, reason) => {
        if (reason !== 'reset') setText(value);
      }}
      onChange={(_, person) => {
        if (person) onAdd(person);
        setText('');
      }}
      filterOptions={(all) => all}
      getOptionLabel={({ name, number }) => `${name} ${number}`}
      getOptionKey={({ id }) => id}
      renderOption={({ key, ...props }, { name, number, post }) => (
        <li key={key} {...props}>
          {name} · {number}
          {post ? ` · ${post}` : ''}
        </li>
      )}
      loading={isFetching}
      blurOnSelect
      clearOnBlur
      sx={{ maxWidth: 480, mb: 1.5 }}
      renderInput={(params) => (
        <TextField
          {...params}
          size="small"
          label={translate('jn.annex.addPerson')}
          helperText={translate('jn.annex.addPersonHint')}
        />
      )}
    />
  );
}
