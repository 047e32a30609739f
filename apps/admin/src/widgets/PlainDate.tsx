import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { daysFromToday, relativeDays } from './format';

interface PlainDateProps {
  readonly value: string | null | undefined;
  /** Adds "312 天后" where time matters. */
  readonly relative?: boolean;
}

export function PlainDate({ value, relative = false }: PlainDateProps) {
  const translate = useTranslate();
  if (value === null || value === undefined) return <span>—</span>;
  const { key, count } = relativeDays(daysFromToday(value));
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      <time dateTime={value}>{value}</time>
      {relative ? (
        <Box component="span" sx={{ color: 'text.secondary', ml: 0.75, fontSize: '0.92em' }}>
          {translate(key, { count, smart_count: count })}
        </Box>
      ) : null}
    </Box>
  );
}
