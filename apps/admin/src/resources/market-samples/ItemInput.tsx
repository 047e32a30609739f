import { Autocomplete, TextField } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FieldTitle, required, useInput, useResourceContext, useTranslate } from 'react-admin';
import { useDebounced } from '../../layout/use-debounced';
import { type FoundItem, findItems } from '../../pages/prices/find-items';

/** One part or service, found by any fragment. */
export function ItemInput({ source }: { source: string }) {
  const translate = useTranslate();
  const resource = useResourceContext();
  const { field, fieldState, isRequired } = useInput({ source, validate: required() });
  const [chosen, setChosen] = useState<FoundItem | null>(null);
  const [text, setText] = useState('');
  const search = useDebounced(text, 200);
  const { data, isFetching } = useQuery({
    queryKey: ['find-items', search],
    queryFn: () => findItems(search, 25),
    placeholderData: keepPreviousData,
  });
  return (
    <Autocomplete
      value={chosen}
      options={data ?? []}
      loading={isFetching}
      inputValue={text}
      onInputChange={(_, next) => setText(next)}
      onChange={(_, item) => {
        setChosen(item);
        field.onChange(item?.id ?? null);
      }}
      onBlur={field.onBlur}
      filterOptions={(options) => options}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      getOptionKey={({ id }) => id}
      getOptionLabel={({ number, name, model }) => [number, name, model].filter(Boolean).join(' ')}
      noOptionsText={translate('jn.prices.noItemFound')}
      renderInput={(props) => (
        <TextField
          {...props}
          inputRef={field.ref}
          label={<FieldTitle source={source} resource={resource} isRequired={isRequired} />}
          error={fieldState.invalid}
          helperText={fieldState.error?.message === undefined ? ' ' : translate('ra.validation.required')}
        />
      )}
    />
  );
}
