import { PlaceShelvesDocument } from '@jiannuo/schema';
import { useQuery } from '@tanstack/react-query';
import { SelectInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { ask } from '../../data/execute';

/** A shelf of the place that is filtered by; without a place it says so. */
export function ShelfInput({ source }: { source: string; alwaysOn?: boolean }) {
  const translate = useTranslate();
  const placeId: unknown = useWatch({ name: 'placeId' });
  const place = typeof placeId === 'string' && placeId !== '' ? placeId : null;
  const { data } = useQuery({
    queryKey: ['place-shelves', place],
    queryFn: () => ask(PlaceShelvesDocument, { id: place ?? '' }),
    enabled: place !== null,
  });
  return (
    <SelectInput
      source={source}
      choices={[...(data?.stockPlace?.shelves ?? [])]}
      optionText="code"
      translateChoice={false}
      helperText={place === null ? translate('jn.stock.placeFirst') : false}
      disabled={place === null}
    />
  );
}
