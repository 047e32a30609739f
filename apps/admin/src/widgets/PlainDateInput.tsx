import { TextInput, type TextInputProps } from 'react-admin';

/** A business date as the string YYYY-MM-DD, never a JS Date: no zone can move it by a day. */
export function PlainDateInput(props: TextInputProps) {
  return <TextInput {...props} type="date" slotProps={{ inputLabel: { shrink: true } }} />;
}
