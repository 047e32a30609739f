import { ServiceClass } from '@jiannuo/schema';
import { BooleanInput, maxLength, required, SelectInput, TextInput } from 'react-admin';
import { choicesOf } from '../../widgets/choices';

export function ServiceInputs() {
  return (
    <>
      <TextInput source="code" validate={[required(), maxLength(60)]} autoFocus />
      <TextInput source="name" validate={[required(), maxLength(200)]} />
      <SelectInput
        source="costClass"
        validate={required()}
        choices={choicesOf('ServiceClass', ServiceClass)}
      />
      <TextInput source="unit" validate={[required(), maxLength(20)]} />
      <BooleanInput source="active" />
      <TextInput source="note" multiline className="jn-wide" validate={maxLength(2000)} />
    </>
  );
}
