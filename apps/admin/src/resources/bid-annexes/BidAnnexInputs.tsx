import { AutocompleteInput, BooleanInput, maxLength, ReferenceInput, required, TextInput } from 'react-admin';
import { PlainDateInput } from '../../widgets/PlainDateInput';

export function BidAnnexInputs() {
  return (
    <>
      <TextInput source="projectName" validate={[required(), maxLength(200)]} autoFocus />
      <TextInput source="recipient" validate={[required(), maxLength(200)]} />
      <PlainDateInput source="bidOn" />
      <BooleanInput source="includeScans" />
      <PlainDateInput source="contractFromOn" />
      <PlainDateInput source="contractUntilOn" />
      <ReferenceInput source="contractId" reference="contracts" sort={{ field: 'number', order: 'ASC' }}>
        <AutocompleteInput
          optionText={({ number, name }: { number: string; name: string }) => `${number} ${name}`}
          filterToQuery={(search: string) => ({ search })}
        />
      </ReferenceInput>
      <TextInput source="note" multiline validate={maxLength(2000)} />
    </>
  );
}
