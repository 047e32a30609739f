import { SystemCategory } from '@jiannuo/schema';
import { maxLength, maxValue, minValue, NumberInput, required, SelectInput, TextInput } from 'react-admin';
import { choicesOf } from '../../widgets/choices';
import { PlainDateInput } from '../../widgets/PlainDateInput';

export function ProductInputs() {
  return (
    <>
      <TextInput source="name" validate={[required(), maxLength(200)]} autoFocus />
      <TextInput source="model" validate={[required(), maxLength(100)]} />
      <SelectInput
        source="category"
        validate={required()}
        choices={choicesOf('SystemCategory', SystemCategory)}
      />
      <TextInput source="manufacturer" validate={maxLength(200)} />
      <TextInput source="unit" validate={[required(), maxLength(20)]} />
      <NumberInput source="oemTermMonths" validate={[minValue(0), maxValue(240)]} step={1} />
      <PlainDateInput source="softwareEndedOn" />
      <TextInput source="note" multiline className="jn-wide" validate={maxLength(2000)} />
    </>
  );
}
