import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { type FoundItem, itemText } from '../../widgets/items/find-items';
import { useFoundItems } from '../../widgets/items/use-found-items';

interface ItemsPickerProps {
  readonly value: readonly FoundItem[];
  readonly label: string;
  onChange(items: readonly FoundItem[]): void;
}

/** Parts and services, several of them, found by any fragment. */
export function ItemsPicker({ value, label, onChange }: ItemsPickerProps) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const { items, isFetching } = useFoundItems(text);
  return (
    <Autocomplete
      multiple
      value={[...value]}
      options={items}
      loading={isFetching}
      inputValue={text}
      onInputChange={(_, next) => setText(next)}
      onChange={(_, chosen) => onChange(chosen)}
      filterOptions={(options) => options}
      filterSelectedOptions
      disableCloseOnSelect
      isOptionEqualToValue={(one, other) => one.id === other.id}
      getOptionKey={({ id }) => id}
      getOptionLabel={itemText}
      noOptionsText={translate('jn.prices.noItemFound')}
      renderInput={(props) => <TextField {...props} label={label} autoFocus />}
    />
  );
}
