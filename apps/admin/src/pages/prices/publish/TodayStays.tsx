import { addDays } from '@jiannuo/rules';
import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Edition } from '../edition';

interface TodayStaysProps {
  readonly edition: Edition;
  readonly from: string;
  readonly today: string;
  readonly endsOn: string | null;
}

/** In words: what happens to today's prices, and until when the new ones hold. */
export function TodayStays({ edition, from, today, endsOn }: TodayStaysProps) {
  const translate = useTranslate();
  const { current } = edition.list;
  const words = { from, today, until: addDays(from, -1), number: current?.number };
  const now =
    from < today
      ? 'jn.prices.publish.corrects'
      : from === today
        ? 'jn.prices.publish.fromToday'
        : current === null
          ? 'jn.prices.publish.noneUntil'
          : 'jn.prices.publish.todayStays';
  return (
    <Alert severity={from < today ? 'warning' : 'info'} sx={{ my: 1.5 }}>
      {translate(now, words)}{' '}
      {endsOn === null
        ? translate('jn.prices.publish.openEnd')
        : translate('jn.prices.publish.endsOn', { on: endsOn })}
    </Alert>
  );
}
