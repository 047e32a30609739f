import { Locale, Role } from '@jiannuo/schema';
import {
  BooleanInput,
  email,
  maxLength,
  minLength,
  PasswordInput,
  regex,
  required,
  SelectInput,
  TextInput,
  useRecordContext,
} from 'react-admin';
import { currentUser } from '../../auth/session';
import { choicesOf } from '../../widgets/choices';

export function UserInputs({ isNew = false }: { isNew?: boolean }) {
  // Nobody locks the door behind themselves: another administrator does it.
  const isSelf = useRecordContext()?.id === currentUser()?.id && !isNew;
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
      <SelectInput
        source="role"
        validate={required()}
        choices={choicesOf('Role', Role)}
        {...(isSelf ? { disabled: true, helperText: 'jn.user.ownRole' } : {})}
      />
      <TextInput
        source="email"
        type="email"
        validate={[email(), maxLength(254)]}
        helperText="jn.user.emailHelp"
      />
      <SelectInput source="locale" validate={required()} choices={choicesOf('Locale', Locale)} />
      {isNew ? (
        <PasswordInput
          source="password"
          validate={[required(), minLength(12)]}
          helperText="jn.user.firstPassword"
          autoComplete="new-password"
        />
      ) : (
        <BooleanInput
          source="active"
          disabled={isSelf}
          helperText={isSelf ? 'jn.user.ownActive' : 'jn.user.activeHelp'}
        />
      )}
    </>
  );
}
