import type { Unit, Value } from '@jiannuo/rules';
import { useTranslate } from 'react-admin';
import { formatFen, formatInstant } from './format';
import { useCodeWords } from './use-code-words';

/** A figure of a decision in the unit people say. */
export function useValueText(): (figure: { readonly value: Value; readonly unit?: Unit }) => string {
  const translate = useTranslate();
  const words = useCodeWords();
  return ({ value, unit }) => {
    if (value === null || value === '') return translate('jn.unit.none');
    if (typeof value === 'boolean') return translate(value ? 'ra.boolean.true' : 'ra.boolean.false');
    if (typeof value === 'string') return unit === 'INSTANT' ? formatInstant(value) : words(value);
    if (unit === 'FEN') return formatFen(value);
    if (unit === undefined || unit === 'COUNT') return String(value);
    return translate(`jn.unit.${unit}`, { value });
  };
}
