import { QuoteItemsDocument, type QuoteItemsQuery } from '@jiannuo/schema';
import { Autocomplete, Box, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ask } from '../../data/execute';
import { useDebounced } from '../../layout/use-debounced';
import type { TypedLine } from './typed-line';

/** Finds a part or a service by any fragment and adds it as a line. */
export function ItemPicker({ onPick }: { onPick(line: TypedLine): void }) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const search = useDebounced(text.trim(), 200);
  const { data, isFetching } = useQuery({
    queryKey: ['quote-items', search],
    enabled: search !== '',
    staleTime: 60_000,
    queryFn: () => ask(QuoteItemsDocument, { search }),
  });
  // What was found for the text of a moment ago is never offered for this one.
  const isSettled = search !== '' && search === text.trim();
  return (
    <Autocomplete
      options={isSettled && data !== undefined ? found(data) : []}
      filterOptions={(options) => options}
      getOptionLabel={({ number, name }) => `${number} ${name}`}
      getOptionKey={({ itemId }) => itemId}
      value={null}
      inputValue={text}
      onInputChange={(_, value, reason) => reason !== 'reset' && setText(value)}
      onChange={(_, option) => {
        if (option === null) return;
        onPick(option);
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

function found({ parts, serviceItems }: QuoteItemsQuery): TypedLine[] {
  const fresh = { quantity: '1', price: '', reason: '' };
  return [
    ...parts.rows.map(({ id, number, name, model, unit }) => ({
      ...fresh,
      itemId: id,
      number,
      name,
      model: model ?? null,
      unit,
    })),
    ...serviceItems.rows.map(({ id, code, name, unit }) => ({
      ...fresh,
      itemId: id,
      number: code,
      name,
      model: null,
      unit,
    })),
  ];
}
