import { ContractKind, Stage } from '@jiannuo/schema';
import {
  AutocompleteInput,
  BooleanInput,
  ReferenceInput,
  SearchInput,
  SelectArrayInput,
  SelectInput,
  TextInput,
} from 'react-admin';
import { choicesOf } from '../../widgets/choices';
import { PlainDateInput } from '../../widgets/PlainDateInput';
import { searchText } from '../../widgets/search-text';
import { planChoices } from './plan-choices';

export const contractFilters = [
  <SearchInput key="search" source="search" alwaysOn />,
  <SelectArrayInput key="coverageState" source="coverageState" choices={choicesOf('Stage', Stage)} />,
  <PlainDateInput key="coverageOn" source="coverageOn" />,
  <SelectInput key="plan" source="plan" choices={planChoices} />,
  <SelectInput key="kind" source="kind" choices={choicesOf('ContractKind', ContractKind)} />,
  <BooleanInput key="hasContradictions" source="hasContradictions" />,
  <ReferenceInput key="customerId" source="customerId" reference="customers">
    <AutocompleteInput optionText="name" filterToQuery={searchText} />
  </ReferenceInput>,
  <PlainDateInput key="freeEnds.gte" source="freeEnds.gte" />,
  <PlainDateInput key="freeEnds.lt" source="freeEnds.lt" />,
  <PlainDateInput key="paidEnds.gte" source="paidEnds.gte" />,
  <PlainDateInput key="paidEnds.lt" source="paidEnds.lt" />,
  <PlainDateInput key="signedOn.gte" source="signedOn.gte" />,
  <PlainDateInput key="signedOn.lt" source="signedOn.lt" />,
  <TextInput key="region" source="region" />,
];
