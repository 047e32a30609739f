import type { Unit, Value } from '@jiannuo/rules';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useValueText } from '../use-value-text';
import { useWords } from '../use-words';
import type { SendingAnswer } from './SendingNote';
import { useCertificateTypes } from './use-certificate-types';
import { useTypeName } from './use-type-name';

/** The figures an answer rests on, as every decision shows them. */
export function SendingValues({ values }: { values: SendingAnswer['values'] }) {
  const translate = useTranslate();
  const { say, enumWord } = useWords();
  const valueText = useValueText();
  const nameOf = useTypeName();
  const { data: types = [] } = useCertificateTypes('PERSON');
  const typeWord = (code: string): string => {
    const type = types.find((known) => known.code === code);
    return type === undefined ? code : nameOf(type);
  };
  const wordOf = ({ name, value, unit }: SendingAnswer['values'][number]): string => {
    if (name === 'work') return enumWord('WorkKind', String(value));
    if (name === 'by') return typeWord(String(value));
    return valueText({ value: value as Value, ...(unit ? { unit: unit as Unit } : {}) });
  };
  const known = values.filter(({ value }) => value !== null && value !== '');
  if (known.length === 0) return null;
  return (
    <Typography component="p" variant="body2" color="text.secondary">
      {translate('jn.decision.values')}{' '}
      {known.map((value) => `${say(value.label)} ${wordOf(value)}`).join(' · ')}
    </Typography>
  );
}
