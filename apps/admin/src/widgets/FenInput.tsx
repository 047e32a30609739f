import { formatYuan, parseYuan } from '@jiannuo/rules';
import { TextField } from '@mui/material';
import { useEffect, useState } from 'react';
import { FieldTitle, InputHelperText, useInput, useResourceContext, useTranslate } from 'react-admin';

interface FenInputProps {
  readonly source: string;
  readonly label?: string;
}

/** Money typed in yuan, kept as integer fen. What cannot be read as yuan stays in the box with a note. */
export function FenInput({ source, label }: FenInputProps) {
  const translate = useTranslate();
  const resource = useResourceContext();
  const { field, fieldState, id, isRequired } = useInput({ source, validate: readable });
  const [text, setText] = useState(() => asText(field.value));
  useEffect(() => {
    if (typeof field.value !== 'string') setText(asText(field.value));
  }, [field.value]);
  const message = fieldState.error?.message;
  return (
    <TextField
      id={id}
      name={field.name}
      inputRef={field.ref}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        field.onChange(fromText(event.target.value));
      }}
      onBlur={() => {
        field.onBlur();
        setText(asText(field.value));
      }}
      label={<FieldTitle label={label} source={source} resource={resource} isRequired={isRequired} />}
      error={fieldState.invalid}
      helperText={<InputHelperText error={message} helperText={translate('jn.form.inYuan')} />}
      slotProps={{ htmlInput: { inputMode: 'decimal' } }}
      margin="dense"
      fullWidth
    />
  );
}

/** The form's value: fen; null when empty; the text itself while it cannot be read. */
export function fromText(text: string): number | string | null {
  if (text.trim() === '') return null;
  try {
    return parseYuan(text);
  } catch {
    return text;
  }
}

function asText(value: unknown): string {
  if (typeof value === 'number') return formatYuan(value).replace('¥', '');
  return typeof value === 'string' ? value : '';
}

function readable(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? 'jn.form.notYuan' : undefined;
}
