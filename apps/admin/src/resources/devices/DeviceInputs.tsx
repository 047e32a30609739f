import {
  AutocompleteInput,
  maxLength,
  minValue,
  NumberInput,
  type RaRecord,
  ReferenceInput,
  required,
  TextInput,
} from 'react-admin';
import { PlainDateInput } from '../../widgets/PlainDateInput';
import { searchText } from '../../widgets/search-text';

/** What W-01 demands of the installed unit: product, model, serial, sale date, user. */
export function DeviceInputs() {
  return (
    <>
      <TextInput source="serial" validate={[required(), maxLength(100)]} autoFocus />
      <ReferenceInput source="productId" reference="products" sort={{ field: 'model', order: 'ASC' }}>
        <AutocompleteInput
          optionText={(row: RaRecord) => `${row.model} · ${row.name}`}
          filterToQuery={searchText}
          validate={required()}
        />
      </ReferenceInput>
      <ReferenceInput source="customerId" reference="customers" sort={{ field: 'name', order: 'ASC' }}>
        <AutocompleteInput optionText="name" filterToQuery={searchText} validate={required()} />
      </ReferenceInput>
      <ReferenceInput source="contractId" reference="contracts" sort={{ field: 'number', order: 'ASC' }}>
        <AutocompleteInput
          optionText={(row: RaRecord) => `${row.number} · ${row.name}`}
          filterToQuery={searchText}
          helperText="jn.device.contractHelp"
        />
      </ReferenceInput>
      <TextInput source="position" validate={[required(), maxLength(200)]} />
      <PlainDateInput source="soldOn" />
      <ReferenceInput source="replacesId" reference="devices" sort={{ field: 'serial', order: 'ASC' }}>
        <AutocompleteInput optionText="serial" filterToQuery={searchText} />
      </ReferenceInput>
      <NumberInput source="outOfServiceDays" validate={minValue(0)} step={1} />
      <TextInput source="note" multiline className="jn-wide" validate={maxLength(2000)} />
    </>
  );
}
