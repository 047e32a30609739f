import { Autocomplete, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useDebounced } from '../../layout/use-debounced';
import { MOST_LABELS } from './labels-address';
import type { Label } from './use-labels';

export interface Option {
  readonly id: string;
  readonly text: string;
}

interface LabelPickerProps {
  readonly label: string;
  readonly chosen: readonly Label[];
  /** The first options for what is typed. */
  search(text: string): Promise<readonly Option[]>;
  onChange(ids: readonly string[]): void;
}

/** Chooses several of one kind, by any fragment. */
export function LabelPicker({ label, chosen, search, onChange }: LabelPickerProps) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const asked = useDebounced(text.trim(), 200);
  const { data, isFetching } = useQuery({
    queryKey: ['label-options', label, asked],
    queryFn: () => search(asked),
  });
  const value = chosen.map(({ id, title, name }) => ({ id, text: `${title} · ${name}` }));
  const full = value.length >= MOST_LABELS;
  return (
    <Autocomplete<Option, true>
      multiple
      limitTags={4}
      disableCloseOnSelect
      options={data ?? []}
      value={value}
      loading={isFetching}
      filterOptions={(options) => options}
      filterSelectedOptions
      isOptionEqualToValue={(one, other) => one.id === other.id}
      getOptionLabel={(option) => option.text}
      getOptionKey={({ id }) => id}
      onInputChange={(_, typed, reason) => reason === 'input' && setText(typed)}
      onChange={(_, options) => onChange(options.map(({ id }) => id))}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          helperText={full ? translate('jn.label.tooMany', { most: MOST_LABELS }) : undefined}
        />
      )}
    />
  );
}
