import { TextField } from '@mui/material';
import { useTranslate } from 'react-admin';

/** The password one already has. */
export function PasswordField({ value, onChange }: { value: string; onChange(value: string): void }) {
  const translate = useTranslate();
  return (
    <TextField
      label={translate('ra.auth.password')}
      name="password"
      type="password"
      autoComplete="current-password"
      value={value}
      onChange={(event) => onChange(event.target.value)}
      required
      fullWidth
      margin="normal"
      autoFocus
    />
  );
}
