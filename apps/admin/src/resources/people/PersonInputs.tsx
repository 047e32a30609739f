import { HourlyClass } from '@jiannuo/schema';
import { maxLength, required, SelectInput, TextInput } from 'react-admin';
import { choicesOf } from '../../widgets/choices';
import { PlainDateInput } from '../../widgets/PlainDateInput';
import { AccountInput } from './AccountInput';
import { WordInput, WordsInput } from './WordInputs';

export function PersonInputs() {
  return (
    <>
      <TextInput source="number" validate={[required(), maxLength(30)]} autoFocus />
      <TextInput source="name" validate={[required(), maxLength(100)]} />
      <WordInput source="department" of="departments" />
      <WordInput source="post" of="posts" />
      <TextInput source="phone" type="tel" validate={maxLength(30)} />
      <SelectInput source="hourlyClass" choices={choicesOf('HourlyClass', HourlyClass)} />
      <WordsInput source="regions" of="regions" />
      <WordsInput source="skills" of="skills" />
      <WordsInput source="languages" of="languages" />
      <PlainDateInput source="joinedOn" />
      <AccountInput source="userId" />
      <TextInput source="note" multiline className="jn-wide" validate={maxLength(2000)} />
    </>
  );
}
