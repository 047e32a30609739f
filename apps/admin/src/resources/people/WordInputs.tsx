import { Autocomplete, TextField } from '@mui/material';
import { FieldTitle, useInput, useResourceContext, useTranslate } from 'react-admin';
import { usePeopleWords, type WordKind } from './use-people-words';

interface WordInputProps {
  readonly source: string;
  /** Which words are offered. */
  readonly of: WordKind;
}

/** One free word, with those in use to choose from. */
export function WordInput({ source, of }: WordInputProps) {
  const { field, id, label, problem } = useWordField(source);
  return (
    <Autocomplete<string, false, false, true>
      freeSolo
      id={id}
      options={[...usePeopleWords(of)]}
      value={typeof field.value === 'string' ? field.value : ''}
      inputValue={typeof field.value === 'string' ? field.value : ''}
      onInputChange={(_, value) => field.onChange(value)}
      renderInput={(params) => (
        <TextField {...params} label={label} error={problem !== undefined} helperText={problem} />
      )}
    />
  );
}

/** Several free words; Enter or leaving the field takes what was typed. */
export function WordsInput({ source, of }: WordInputProps) {
  const translate = useTranslate();
  const { field, id, label, problem } = useWordField(source);
  return (
    <Autocomplete<string, true, false, true>
      multiple
      freeSolo
      autoSelect
      id={id}
      options={[...usePeopleWords(of)]}
      value={Array.isArray(field.value) ? field.value : []}
      onChange={(_, words) => field.onChange([...new Set(words.map((word) => word.trim()).filter(Boolean))])}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          error={problem !== undefined}
          helperText={problem ?? translate('jn.people.wordsHelp')}
        />
      )}
    />
  );
}

function useWordField(source: string) {
  const resource = useResourceContext();
  const { field, fieldState, id } = useInput({ source, defaultValue: null });
  const problem = fieldState.error?.message;
  return { field, id, problem, label: <FieldTitle source={source} resource={resource} /> };
}
