import { ContractKind } from '@jiannuo/schema';
import {
  AutocompleteArrayInput,
  AutocompleteInput,
  maxLength,
  ReferenceInput,
  required,
  SelectInput,
  TextInput,
} from 'react-admin';
import { useRights } from '../../auth/use-rights';
import { choicesOf } from '../../widgets/choices';
import { FenInput } from '../../widgets/FenInput';
import { PlainDateInput } from '../../widgets/PlainDateInput';
import { searchText } from '../../widgets/search-text';
import { PlanConflicts } from './PlanConflicts';
import { planChoices } from './plan-choices';

/** The plans are chosen once; afterwards the figures change one by one, each beside its clause. */
export function ContractInputs({ isNew = false }: { isNew?: boolean }) {
  const { may } = useRights();
  return (
    <>
      <TextInput source="number" validate={[required(), maxLength(50)]} autoFocus />
      <TextInput source="name" validate={[required(), maxLength(200)]} />
      <ReferenceInput source="customerId" reference="customers" sort={{ field: 'name', order: 'ASC' }}>
        <AutocompleteInput optionText="name" filterToQuery={searchText} validate={required()} />
      </ReferenceInput>
      {isNew ? (
        <>
          <SelectInput
            source="kind"
            choices={choicesOf('ContractKind', ContractKind)}
            validate={required()}
          />
          <AutocompleteArrayInput
            source="plans"
            choices={planChoices}
            validate={required()}
            className="jn-wide"
          />
          <PlanConflicts />
        </>
      ) : null}
      <PlainDateInput source="signedOn" />
      <TextInput source="region" validate={maxLength(100)} />
      <TextInput source="projectLead" validate={maxLength(100)} />
      <TextInput source="serviceOffice" validate={maxLength(200)} />
      <TextInput source="servicePhone" type="tel" validate={maxLength(50)} />
      {may('contract:money') ? <FenInput source="settlementFen" /> : null}
      {may('contract:money') ? <FenInput source="retentionFen" /> : null}
      <TextInput source="note" multiline className="jn-wide" validate={maxLength(2000)} />
    </>
  );
}
