import { TextField } from '@mui/material';
import { useTranslate } from 'react-admin';

interface CredentialFieldsProps {
  readonly username: string;
  readonly password: string;
  onUsername(value: string): void;
  onPassword(value: string): void;
}

export function CredentialFields({ username, password, onUsername, onPassword }: CredentialFieldsProps) {
  const translate = useTranslate();
  return (
    <>
      <TextField
        label={translate('ra.auth.username')}
        name="username"
        autoComplete="username"
        value={username}
        onChange={(event) => onUsername(event.target.value)}
        required
        fullWidth
        margin="normal"
        autoFocus={username === ''}
      />
      <TextField
        label={translate('ra.auth.password')}
        name="password"
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => onPassword(event.target.value)}
        required
        fullWidth
        margin="normal"
        autoFocus={username !== ''}
      />
    </>
  );
}
