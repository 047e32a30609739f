import type { PlainDate } from '@jiannuo/rules';
import type { ExpiriesQuery } from '@jiannuo/schema';
import { Box, Button, Card, CardContent, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ExpiryLine } from './ExpiryLine';
import type { ExpiryMonth } from './expiry-months';

export type ExpiryRow = ExpiriesQuery['expiries'][number];

const SHOWN = 6;

/** One month: its days with what ends on them; the first few, and the rest on demand. */
export function ExpiryMonthCard({ month, today }: { month: ExpiryMonth<ExpiryRow>; today: PlainDate }) {
  const translate = useTranslate();
  const [all, setAll] = useState(false);
  const rows = month.days.flatMap(({ rows: those }) => those);
  const shown = all ? rows : rows.slice(0, SHOWN);
  const [year, number] = month.month.split('-');
  const name = translate('jn.expiries.month', { year, month: Number(number) });
  return (
    <Card component="section" aria-label={name}>
      <CardContent sx={{ p: 1.5, '&:last-child': { pb: 1.5 } }}>
        <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1, mb: 0.5 }}>
          <Typography component="h2" variant="h3" sx={{ flex: 1 }}>
            {name}
          </Typography>
          <Typography color="text.secondary">
            {month.count === 0
              ? translate('jn.expiries.none')
              : translate('jn.expiries.count', { smart_count: month.count, count: month.count })}
          </Typography>
        </Box>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {shown.map((row) => (
            <ExpiryLine key={`${row.certificateId}/${row.subject}`} row={row} today={today} />
          ))}
        </Box>
        {rows.length > SHOWN ? (
          <Button size="small" onClick={() => setAll(!all)} aria-expanded={all}>
            {all
              ? translate('jn.expiries.fewer')
              : translate('jn.expiries.more', {
                  smart_count: rows.length - SHOWN,
                  count: rows.length - SHOWN,
                })}
          </Button>
        ) : null}
      </CardContent>
    </Card>
  );
}
