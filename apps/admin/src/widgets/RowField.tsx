import { Autocomplete, TextField } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type RaRecord, useDataProvider, useTranslate } from 'react-admin';
import { useDebounced } from '../layout/use-debounced';

interface RowFieldProps {
  readonly resource: string;
  readonly label: string;
  readonly value: string | null;
  onChange(id: string | null): void;
  /** How a row is called in the list. */
  text(row: RaRecord): string;
  readonly filter?: Readonly<Record<string, unknown>>;
  readonly problem?: string | undefined;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

/** Chooses a row of another noun by any fragment, outside of a react-admin form. */
export function RowField(props: RowFieldProps) {
  const { resource, label, value, onChange, text: textOf, filter = {}, problem } = props;
  const translate = useTranslate();
  const dataProvider = useDataProvider();
  const [text, setText] = useState('');
  const { data: chosen } = useQuery({
    queryKey: ['row-field', resource, value],
    queryFn: async () => (await dataProvider.getMany(resource, { ids: [value ?? ''] })).data[0] ?? null,
    enabled: value !== null,
    staleTime: 60_000,
  });
  const row = value === null ? null : (chosen ?? null);
  const typed = useDebounced(text.trim(), 200);
  const search = row !== null && typed === textOf(row) ? '' : typed;
  const { data, isFetching } = useQuery({
    queryKey: ['row-field', resource, filter, 'search', search],
    queryFn: () =>
      dataProvider.getList(resource, {
        filter: search === '' ? filter : { ...filter, search },
        pagination: { page: 1, perPage: 20 },
        sort: { field: 'updatedAt', order: 'DESC' },
      }),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
  return (
    <Autocomplete<RaRecord>
      value={row}
      onChange={(_, found) => onChange(found === null ? null : String(found.id))}
      inputValue={text}
      onInputChange={(_, now) => setText(now)}
      options={data?.data ?? []}
      filterOptions={(options) => options}
      getOptionLabel={textOf}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      loading={isFetching}
      loadingText={translate('ra.page.loading')}
      noOptionsText={translate('ra.navigation.no_filtered_results')}
      disabled={props.disabled ?? false}
      fullWidth
      sx={{ '& .MuiInputBase-root': { minHeight: 44 } }}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          required={props.required ?? false}
          error={problem !== undefined}
          helperText={problem}
        />
      )}
    />
  );
}
