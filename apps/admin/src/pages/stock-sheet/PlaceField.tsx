import { SheetPlacesDocument, type SheetPlacesQuery } from '@jiannuo/schema';
import { Autocomplete, TextField } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ask } from '../../data/execute';
import { useDebounced } from '../../layout/use-debounced';
import { placeText } from '../../widgets/stock/stock-names';

export type SheetPlace = SheetPlacesQuery['stockPlaces']['rows'][number];

interface PlaceFieldProps {
  readonly label: string;
  readonly value: string | null;
  onChange(placeId: string | null): void;
  readonly problem?: string | undefined;
  readonly disabled?: boolean;
  readonly required?: boolean;
}

/** A warehouse, a van or a store on site, by code or name. */
export function PlaceField({
  label,
  value,
  onChange,
  problem,
  disabled = false,
  required = false,
}: PlaceFieldProps) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const search = useDebounced(text.trim(), 200);
  const chosen = usePlace(value);
  const { data, isFetching } = useQuery({
    queryKey: ['sheet-places', search === placeText(chosen) ? '' : search],
    queryFn: () =>
      ask(SheetPlacesDocument, {
        filter: search === '' || search === placeText(chosen) ? { active: true } : { active: true, search },
      }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  return (
    <Autocomplete<SheetPlace>
      value={chosen ?? null}
      onChange={(_, place) => onChange(place?.id ?? null)}
      inputValue={text}
      onInputChange={(_, typed) => setText(typed)}
      options={data?.stockPlaces.rows ?? []}
      filterOptions={(options) => options}
      getOptionLabel={placeText}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      loading={isFetching}
      loadingText={translate('ra.page.loading')}
      noOptionsText={translate('jn.stock.noPlace')}
      disabled={disabled}
      handleHomeEndKeys
      sx={{ '& .MuiInputBase-root': { minHeight: 44 } }}
      fullWidth
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          required={required}
          error={problem !== undefined}
          helperText={problem}
        />
      )}
    />
  );
}

/** The place with this id; undefined while it is being asked for. */
export function usePlace(id: string | null): SheetPlace | undefined {
  const { data } = useQuery({
    queryKey: ['sheet-place', id],
    queryFn: () => ask(SheetPlacesDocument, { filter: { ids: [id ?? ''] } }),
    enabled: id !== null,
    staleTime: 60_000,
  });
  return id === null ? undefined : data?.stockPlaces.rows[0];
}
