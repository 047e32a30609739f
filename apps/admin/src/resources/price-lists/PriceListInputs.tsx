import { CustomerClass } from '@jiannuo/schema';
import { BooleanInput, maxLength, required, SelectInput, TextInput } from 'react-admin';
import { choicesOf } from '../../widgets/choices';

export function PriceListInputs() {
  return (
    <>
      <TextInput source="code" validate={[required(), maxLength(50)]} autoFocus />
      <TextInput source="name" validate={[required(), maxLength(200)]} />
      <TextInput source="region" validate={maxLength(100)} helperText="jn.prices.regionHelp" />
      <SelectInput
        source="customerClass"
        choices={choicesOf('CustomerClass', CustomerClass)}
        validate={required()}
      />
      <BooleanInput source="taxIncluded" />
      <BooleanInput source="active" />
      <TextInput source="note" multiline className="jn-wide" validate={maxLength(2000)} />
    </>
  );
}
