import type { ContradictionFigure } from '@jiannuo/rules';
import { useTranslate } from 'react-admin';
import { useValueText } from '../../../widgets/use-value-text';

/** A contradicting figure in words: 12 个月, or the words of its code. */
export function useFigureText(): (figure: Pick<ContradictionFigure, 'value' | 'unit'>) => string {
  const translate = useTranslate();
  const valueText = useValueText();
  return ({ value, unit }) =>
    typeof value === 'string'
      ? translate(`jn.contradiction.value.${value}`, {
          _: translate(`jn.enum.StartBasis.${value}`, { _: value }),
        })
      : valueText({ value, ...(unit === undefined ? {} : { unit }) });
}
