import { storeKeeper } from '@jiannuo/rules';
import { type PlaceDetailFragment, PlaceKind } from '@jiannuo/schema';
import { Box } from '@mui/material';
import {
  AutocompleteInput,
  BooleanInput,
  maxLength,
  type RaRecord,
  ReferenceInput,
  required,
  SelectInput,
  TextInput,
  useRecordContext,
} from 'react-admin';
import { useWatch } from 'react-hook-form';
import { ClauseNote } from '../../widgets/ClauseNote';
import { choicesOf } from '../../widgets/choices';
import { searchText } from '../../widgets/search-text';
import { useWords } from '../../widgets/use-words';

export function PlaceInputs() {
  const place = useRecordContext<PlaceDetailFragment>();
  const { say } = useWords();
  const kind = useWatch({ name: 'kind' }) as keyof typeof PlaceKind | undefined;
  const keeperProblem = (keeper: unknown, { kind: chosen }: { kind?: keyof typeof PlaceKind }) => {
    if (chosen === undefined) return undefined;
    const { outcome, warnings } = storeKeeper({
      kind: chosen,
      keeper: typeof keeper === 'string' ? keeper : null,
    });
    return outcome.allowed ? undefined : warnings.map(({ message }) => say(message)).join(' ');
  };
  return (
    <>
      <TextInput source="code" validate={[required(), maxLength(30)]} autoFocus />
      <TextInput source="name" validate={[required(), maxLength(200)]} />
      <SelectInput source="kind" validate={required()} choices={choicesOf('PlaceKind', PlaceKind)} />
      <TextInput source="keeper" validate={[maxLength(100), keeperProblem]} />
      {kind === 'SITE' ? (
        <Box className="jn-wide" sx={{ my: 1 }}>
          <ClauseNote clause="K-03" />
        </Box>
      ) : null}
      <ReferenceInput source="contractId" reference="contracts" sort={{ field: 'number', order: 'ASC' }}>
        <AutocompleteInput
          optionText={(row: RaRecord) => `${row.number} · ${row.name}`}
          filterToQuery={searchText}
          helperText="jn.place.onlySite"
        />
      </ReferenceInput>
      <TextInput source="region" validate={maxLength(100)} />
      <TextInput source="address" validate={maxLength(200)} />
      {place === undefined ? <span /> : <BooleanInput source="active" />}
      <TextInput source="note" multiline className="jn-wide" validate={maxLength(2000)} />
    </>
  );
}
