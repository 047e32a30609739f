import type { Unit, Value } from '@jiannuo/rules';
import { useTranslate } from 'react-admin';
import { formatFen, formatInstant } from './format';

/** A figure of a decision in the unit people say. */
export function useValueText(): (figure: { readonly value: Value; readonly unit?: Unit }) => string {
  const translate = useTranslate();
  return ({ value, unit }) => {
    if (value === null) return translate('jn.unit.none');
    if (typeof value === 'boolean') return translate(value ? 'ra.boolean.true' : 'ra.boolean.false');
    if (typeof value === 'string') return unit === 'INSTANT' ? formatInstant(value) : value;
    if (unit === 'FEN') return formatFen(value);
    if (unit === undefined || unit === 'COUNT') return String(value);
    return translate(`jn.unit.${unit}`, { value });
  };
}
