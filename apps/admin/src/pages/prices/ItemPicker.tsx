import { Autocomplete, TextField } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useDebounced } from '../../layout/use-debounced';
import { type FoundItem, findItems } from './find-items';

interface ItemPickerProps {
  readonly value: readonly FoundItem[];
  readonly label: string;
  onChange(items: readonly FoundItem[]): void;
}

/** Parts and services, several of them, found by any fragment. */
export function ItemPicker({ value, label, onChange }: ItemPickerProps) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const search = useDebounced(text, 200);
  const { data, isFetching } = useQuery({
    queryKey: ['find-items', search],
    queryFn: () => findItems(search, 25),
    placeholderData: keepPreviousData,
  });
  return (
    <Autocomplete
      multiple
      value={[...value]}
      options={data ?? []}
      loading={isFetching}
      inputValue={text}
      onInputChange={(_, next) => setText(next)}
      onChange={(_, items) => onChange(items)}
      filterOptions={(options) => options}
      filterSelectedOptions
      disableCloseOnSelect
      isOptionEqualToValue={(one, other) => one.id === other.id}
      getOptionKey={({ id }) => id}
      getOptionLabel={nameOf}
      noOptionsText={translate('jn.prices.noItemFound')}
      renderInput={(props) => <TextField {...props} label={label} autoFocus />}
    />
  );
}

function nameOf({ number, name, model }: FoundItem): string {
  return [number, name, model].filter(Boolean).join(' ');
}
