import { TrainingKind, WorkKind } from '@jiannuo/schema';
import {
  maxLength,
  maxValue,
  minValue,
  NumberInput,
  required,
  SelectArrayInput,
  SelectInput,
  TextInput,
  useTranslate,
} from 'react-admin';
import { choicesOf } from '../../widgets/choices';
import { PlainDateInput } from '../../widgets/PlainDateInput';

export function TrainingInputs() {
  const translate = useTranslate();
  return (
    <>
      <TextInput source="title" validate={[required(), maxLength(200)]} autoFocus />
      <SelectInput source="kind" validate={required()} choices={choicesOf('TrainingKind', TrainingKind)} />
      <PlainDateInput source="heldOn" />
      <NumberInput source="hours" validate={[required(), minValue(1), maxValue(1000)]} step={1} />
      <TextInput source="trainer" validate={maxLength(100)} />
      <TextInput source="place" validate={maxLength(200)} />
      <SelectArrayInput
        source="qualifiesFor"
        choices={choicesOf('WorkKind', WorkKind)}
        helperText={translate('jn.trainings.qualifiesHelp')}
      />
      <NumberInput
        source="passMark"
        validate={[minValue(1), maxValue(100)]}
        step={1}
        helperText={translate('jn.trainings.passMarkHelp')}
      />
      <TextInput source="subject" multiline className="jn-wide" validate={maxLength(5000)} />
      <TextInput source="note" multiline className="jn-wide" validate={maxLength(5000)} />
    </>
  );
}
