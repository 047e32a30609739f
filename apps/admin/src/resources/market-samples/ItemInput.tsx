import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { FieldTitle, required, useInput, useResourceContext, useTranslate } from 'react-admin';
import { type FoundItem, itemText } from '../../widgets/items/find-items';
import { useFoundItems } from '../../widgets/items/use-found-items';

/** One part or service, found by any fragment. */
export function ItemInput({ source }: { source: string }) {
  const translate = useTranslate();
  const resource = useResourceContext();
  const { field, fieldState, isRequired } = useInput({ source, validate: required() });
  const [chosen, setChosen] = useState<FoundItem | null>(null);
  const [text, setText] = useState('');
  const { items, isFetching } = useFoundItems(text);
  return (
    <Autocomplete
      value={chosen}
      options={items}
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
      getOptionLabel={itemText}
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
