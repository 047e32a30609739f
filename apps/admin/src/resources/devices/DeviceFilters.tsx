import { DeviceStatus, Stage, SystemCategory } from '@jiannuo/schema';
import {
  AutocompleteInput,
  ReferenceInput,
  SearchInput,
  SelectArrayInput,
  SelectInput,
  TextInput,
} from 'react-admin';
import { choicesOf } from '../../widgets/choices';
import { PlainDateInput } from '../../widgets/PlainDateInput';
import { searchText } from '../../widgets/search-text';
import { CertificateFilter } from './CertificateFilter';

/** Set by a certificate's page alone: seen and taken off here, but nothing to choose from the menu. */
export const certificateFilter = <CertificateFilter key="certificateId" source="certificateId" />;

export const deviceFilters = [
  <SearchInput key="search" source="search" alwaysOn />,
  <SelectArrayInput key="coverageState" source="coverageState" choices={choicesOf('Stage', Stage)} />,
  <PlainDateInput key="coverageOn" source="coverageOn" />,
  <SelectArrayInput key="category" source="category" choices={choicesOf('SystemCategory', SystemCategory)} />,
  <ReferenceInput key="customerId" source="customerId" reference="customers">
    <AutocompleteInput optionText="name" filterToQuery={searchText} />
  </ReferenceInput>,
  <ReferenceInput key="contractId" source="contractId" reference="contracts">
    <AutocompleteInput optionText="number" filterToQuery={searchText} />
  </ReferenceInput>,
  <ReferenceInput key="productId" source="productId" reference="products">
    <AutocompleteInput optionText="model" filterToQuery={searchText} />
  </ReferenceInput>,
  <TextInput key="serial" source="serial" />,
  <SelectInput key="status" source="status" choices={choicesOf('DeviceStatus', DeviceStatus)} />,
  <PlainDateInput key="freeEnds.gte" source="freeEnds.gte" />,
  <PlainDateInput key="freeEnds.lt" source="freeEnds.lt" />,
  <PlainDateInput key="paidEnds.gte" source="paidEnds.gte" />,
  <PlainDateInput key="paidEnds.lt" source="paidEnds.lt" />,
  <PlainDateInput key="soldOn.gte" source="soldOn.gte" />,
  <PlainDateInput key="soldOn.lt" source="soldOn.lt" />,
];
