import { Box, Typography } from '@mui/material';
import {
  AutocompleteInput,
  maxLength,
  type RaRecord,
  ReferenceInput,
  required,
  TextInput,
  useTranslate,
} from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { PlainDateInput } from '../../widgets/PlainDateInput';
import { searchText } from '../../widgets/search-text';
import { FaultInput } from './FaultInput';
import { LinesInput } from './LinesInput';

export function QuoteInputs() {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const customerId = useWatch({ name: 'customerId' });
  const ofCustomer = { customerId };
  const leave = (...names: string[]) => {
    for (const name of names) setValue(name, null, { shouldDirty: true });
  };
  return (
    <>
      <ReferenceInput source="customerId" reference="customers" sort={{ field: 'name', order: 'ASC' }}>
        <AutocompleteInput
          optionText="name"
          filterToQuery={searchText}
          validate={required()}
          onChange={() => leave('contractId', 'deviceId', 'fault')}
        />
      </ReferenceInput>
      <PlainDateInput source="validUntilOn" />
      {customerId ? (
        <>
          <ReferenceInput
            source="contractId"
            reference="contracts"
            filter={ofCustomer}
            sort={{ field: 'number', order: 'ASC' }}
          >
            <AutocompleteInput
              optionText={(row: RaRecord) => `${row.number} · ${row.name}`}
              filterToQuery={searchText}
            />
          </ReferenceInput>
          <ReferenceInput
            source="deviceId"
            reference="devices"
            filter={ofCustomer}
            sort={{ field: 'serial', order: 'ASC' }}
          >
            <AutocompleteInput
              optionText={(row: RaRecord) => `${row.serial} · ${row.position}`}
              filterToQuery={searchText}
              helperText="jn.quotes.faultHelp"
            />
          </ReferenceInput>
          <FaultInput />
        </>
      ) : null}
      <TextInput source="note" multiline className="jn-wide" validate={maxLength(2000)} />
      <Box className="jn-wide" component="section" sx={{ mt: 1 }}>
        <Typography component="h3" variant="h3" sx={{ mb: 1 }}>
          {translate('jn.quotes.lines')}
        </Typography>
        <LinesInput />
      </Box>
    </>
  );
}
