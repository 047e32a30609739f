import { SheetBalanceDocument, type SheetPartFragment } from '@jiannuo/schema';
import WarnIcon from '@mui/icons-material/ReportProblemOutlined';
import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { ask } from '../../data/execute';
import { useTone } from '../../theme/use-tone';
import { type Sheet, takenBySheet } from './sheet';
import type { SheetRules } from './sheet-kinds';

interface BalanceLineProps {
  readonly part: Pick<SheetPartFragment, 'id' | 'free'>;
  readonly sheet: Sheet;
  readonly rules: SheetRules;
  /** The quantity being typed. */
  readonly typed: number;
}

/** What lies at the place now, less what the sheet takes already. */
export function BalanceLine({ part, sheet, rules, typed }: BalanceLineProps) {
  const translate = useTranslate();
  const look = useTone('look');
  const { placeId } = sheet;
  const { data } = useQuery({
    queryKey: ['sheet-balance', part.id, placeId],
    queryFn: () => ask(SheetBalanceDocument, { partId: part.id, placeId: placeId ?? '' }),
    enabled: placeId !== null,
  });
  if (placeId === null) return <Box>{translate('jn.stock.freeEverywhere', { count: part.free })}</Box>;
  if (data === undefined) return <Box sx={{ minHeight: 20 }} />;
  const balance = data.stockBalances.rows[0];
  const { onHand = 0, reserved = 0, free = 0, quarantined = 0 } = balance ?? {};
  const fromQuarantine = rules.takes === 'quarantined' || (rules.quarantine === 'from' && sheet.quarantine);
  const left = (fromQuarantine ? quarantined : free) - takenBySheet(sheet, part.id);
  const short = rules.takes !== null && typed > left;
  return (
    <Box aria-live="polite">
      <Box sx={{ color: 'text.secondary' }}>
        {translate(quarantined > 0 ? 'jn.stock.hereQuarantined' : 'jn.stock.here', {
          onHand,
          reserved,
          free,
          quarantined,
        })}
        {balance?.shelf ? ` · ${translate('jn.stock.shelf')} ${balance.shelf.code}` : ''}
      </Box>
      {rules.takes === null ? null : (
        <Box
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 0.5,
            fontWeight: 600,
            color: short ? look.ink : 'inherit',
          }}
        >
          {short ? <WarnIcon aria-hidden sx={{ fontSize: 18 }} /> : null}
          {translate(short ? 'jn.stock.tooFew' : 'jn.stock.left', { count: Math.max(0, left) })}
          {short && free < part.free
            ? ` ${translate('jn.stock.elsewhere', { count: part.free - free })}`
            : ''}
        </Box>
      )}
    </Box>
  );
}
