import { FieldTitle, useInput, useResourceContext, useTranslate, useTranslateLabel } from 'react-admin';
import { DateField } from './DateField';
import { readDate } from './date-text';

interface PlainDateInputProps {
  readonly source: string;
  readonly label?: string;
}

/** A business date as the string YYYY-MM-DD, never a JS Date: no zone can move it by a day. */
export function PlainDateInput({ source, label }: PlainDateInputProps) {
  const translate = useTranslate();
  const translateLabel = useTranslateLabel();
  const resource = useResourceContext();
  const { field, fieldState, id, isRequired } = useInput({ source, validate: readable });
  const problem = fieldState.error?.message;
  return (
    <DateField
      id={id}
      name={field.name}
      value={typeof field.value === 'string' ? field.value : ''}
      onChange={field.onChange}
      onBlur={field.onBlur}
      label={<FieldTitle label={label} source={source} resource={resource} isRequired={isRequired} />}
      pickerLabel={String(translateLabel({ source, resource, ...(label === undefined ? {} : { label }) }))}
      error={fieldState.invalid}
      helperText={problem === undefined || readable(field.value) ? undefined : translate(problem)}
      margin="dense"
      fullWidth
    />
  );
}

function readable(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && readDate(value) === null
    ? 'jn.date.wrongDay'
    : undefined;
}
