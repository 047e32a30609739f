import { CertificateState, CertificateTone, WorkKind } from '@jiannuo/schema';
import {
  BooleanInput,
  ReferenceArrayInput,
  SearchInput,
  SelectArrayInput,
  SelectInput,
  TextInput,
} from 'react-admin';
import { choicesOf } from '../../widgets/choices';
import { PlainDateInput } from '../../widgets/PlainDateInput';

/** Of a person or of the company: the same questions about dates. */
const dateFilters = [
  <SelectArrayInput key="state" source="state" choices={choicesOf('CertificateState', CertificateState)} />,
  <SelectArrayInput key="tone" source="tone" choices={choicesOf('CertificateTone', CertificateTone)} />,
  <PlainDateInput key="on" source="on" />,
  <PlainDateInput key="endingBefore" source="endingBefore" />,
  <BooleanInput key="withFormer" source="withFormer" />,
];

export const certificateFilters = [
  <SearchInput key="search" source="search" alwaysOn />,
  ...dateFilters,
  <ReferenceArrayInput
    key="typeId"
    source="typeId"
    reference="certificate-types"
    filter={{ scope: ['PERSON'] }}
  >
    <SelectArrayInput optionText="name" />
  </ReferenceArrayInput>,
  <SelectInput key="work" source="work" choices={choicesOf('WorkKind', WorkKind)} />,
  <TextInput key="region" source="region" parse={listed} format={joined} />,
  <TextInput key="skill" source="skill" parse={listed} format={joined} />,
];

export const qualificationFilters = [<SearchInput key="search" source="search" alwaysOn />, ...dateFilters];

/** What is typed into one box becomes the list the API takes: 广州、佛山. */
function listed(text: string): string[] {
  return text.split(/[,，、;；]/);
}

function joined(words: unknown): string {
  return Array.isArray(words) ? words.join('、') : '';
}
