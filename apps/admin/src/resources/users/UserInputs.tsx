import { Locale, Role } from '@jiannuo/schema';
import {
  BooleanInput,
  maxLength,
  minLength,
  PasswordInput,
  regex,
  required,
  SelectInput,
  TextInput,
} from 'react-admin';
import { choicesOf } from '../../widgets/choices';

export function UserInputs({ isNew = false }: { isNew?: boolean }) {
  return (
    <>
      {isNew ? (
        <TextInput
          source="username"
          validate={[required(), regex(/^[a-z0-9._-]{2,64}$/, 'jn.form.username')]}
          autoComplete="off"
          autoFocus
        />
      ) : (
        <TextInput source="username" readOnly />
      )}
      <TextInput source="displayName" validate={[required(), maxLength(100)]} />
      <SelectInput source="role" validate={required()} choices={choicesOf('Role', Role)} />
      <SelectInput source="locale" validate={required()} choices={choicesOf('Locale', Locale)} />
      {isNew ? (
        <PasswordInput
          source="password"
          validate={[required(), minLength(12)]}
          helperText="jn.user.firstPassword"
          autoComplete="new-password"
        />
      ) : (
        <BooleanInput source="active" helperText="jn.user.activeHelp" />
      )}
    </>
  );
}
