import { Autocomplete, Box, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFoundItems } from '../../widgets/items/use-found-items';
import type { TypedLine } from './typed-line';

/** Finds a part or a service by any fragment and adds it as a line. */
export function AddLine({ onPick }: { onPick(line: TypedLine): void }) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const { items, isFetching, isSettled } = useFoundItems(text);
  // What was found for the text of a moment ago is never offered for this one.
  const offers = isSettled && text.trim() !== '';
  return (
    <Autocomplete
      options={offers ? items : []}
      filterOptions={(options) => options}
      getOptionLabel={({ number, name }) => `${number} ${name}`}
      getOptionKey={({ id }) => id}
      value={null}
      inputValue={text}
      onInputChange={(_, value, reason) => reason !== 'reset' && setText(value)}
      onChange={(_, option) => {
        if (option === null) return;
        const { id, ...item } = option;
        onPick({ ...item, itemId: id, quantity: '1', price: '', reason: '' });
        setText('');
      }}
      loading={isFetching || (text.trim() !== '' && !isSettled)}
      noOptionsText={text.trim() === '' ? translate('jn.quotes.addItemHelp') : translate('jn.quotes.noItem')}
      blurOnSelect={false}
      clearOnBlur={false}
      renderOption={({ key, ...props }, option) => (
        <Box component="li" key={key} {...props} sx={{ gap: 1 }}>
          <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', color: 'text.secondary' }}>
            {option.number}
          </Box>
          <Box component="span" sx={{ flex: 1 }}>
            {option.name}
          </Box>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {option.model} {option.unit}
          </Box>
        </Box>
      )}
      renderInput={(props) => (
        <TextField
          {...props}
          label={translate('jn.quotes.addItem')}
          placeholder={translate('jn.quotes.addItemHelp')}
        />
      )}
    />
  );
}
