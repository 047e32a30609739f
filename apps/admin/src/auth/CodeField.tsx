import { TextField } from '@mui/material';
import { useTranslate } from 'react-admin';

interface CodeFieldProps {
  readonly value: string;
  onChange(value: string): void;
  /** True where a recovery code may stand in for the phone. */
  readonly orRecovery?: boolean;
  readonly problem?: string | undefined;
}

/** The 6 digits an authenticator shows. */
export function CodeField({ value, onChange, orRecovery = false, problem }: CodeFieldProps) {
  const translate = useTranslate();
  const help = orRecovery ? translate('jn.account.code.orRecovery') : translate('jn.account.code.help');
  return (
    <TextField
      label={translate('jn.account.code.label')}
      name="code"
      autoComplete="one-time-code"
      value={value}
      onChange={(event) => onChange(event.target.value.trim())}
      error={problem !== undefined}
      helperText={problem ?? help}
      required
      fullWidth
      margin="normal"
      autoFocus
      slotProps={{ htmlInput: { inputMode: orRecovery ? 'text' : 'numeric', maxLength: 40 } }}
    />
  );
}
