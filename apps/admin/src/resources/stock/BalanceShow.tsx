import { Box, Button, Typography } from '@mui/material';
import { Show, TopToolbar, useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useRights } from '../../auth/use-rights';
import { Fact, Facts } from '../../widgets/Facts';
import { Fen } from '../../widgets/Fen';
import { PlainDate } from '../../widgets/PlainDate';
import { Section } from '../../widgets/Section';
import { LevelChip } from '../../widgets/stock/LevelChip';
import { StockBar } from '../../widgets/stock/StockBar';
import type { BalanceRow } from './BalanceList';
import { DeadChip } from './DeadChip';
import { Ledger } from './Ledger';
import { SheetLinks } from './SheetLinks';

/** One part at one place: how much, and the movements that made it so. */
export default function BalanceShow() {
  return (
    <Show component="div" actions={<Actions />}>
      <Head />
      <OwnLedger />
    </Show>
  );
}

function Actions() {
  const balance = useRecordContext<BalanceRow>();
  return (
    <TopToolbar>
      {balance === undefined ? null : (
        <SheetLinks query={`?part=${balance.part.id}&place=${balance.place.id}`} />
      )}
    </TopToolbar>
  );
}

function Head() {
  const translate = useTranslate();
  const { may } = useRights();
  const balance = useRecordContext<BalanceRow>();
  if (balance === undefined) return null;
  const { part, place, shelf, onHand, reserved, free, quarantined } = balance;
  const label = (field: string) => translate(`resources.stockBalances.fields.${field}`);
  return (
    <Section
      title={`${part.number} ${part.name} · ${place.code} ${place.name}`}
      actions={
        <>
          <LevelChip level={balance.level} />
          {balance.dead ? <DeadChip /> : null}
          <Button size="small" component={Link} to={`/parts/${part.id}/show`}>
            {translate('jn.stock.openPart')}
          </Button>
        </>
      }
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, mb: 1.5, alignItems: 'flex-end' }}>
        {(
          [
            ['free', free],
            ['onHand', onHand],
            ['reserved', reserved],
            ['quarantined', quarantined],
          ] as const
        ).map(([field, count]) => (
          <Box key={field}>
            <Typography variant="body2" color="text.secondary">
              {label(field)}
            </Typography>
            <Box sx={{ fontSize: 22, fontWeight: 600 }}>
              {count.toLocaleString('en-US')}
              <Box component="span" sx={{ ml: 0.5, fontSize: 13, fontWeight: 400 }}>
                {part.unit}
              </Box>
            </Box>
          </Box>
        ))}
        <Box sx={{ flex: '1 1 160px', maxWidth: 360 }}>
          <StockBar
            {...{ onHand, reserved, free }}
            minimum={part.minimumStock}
            low={balance.level !== 'OK'}
          />
          <Typography variant="body2" color="text.secondary">
            {part.minimumStock > 0
              ? translate('jn.stock.minimumEverywhere', { count: part.minimumStock })
              : translate('jn.part.noMinimum')}
          </Typography>
        </Box>
      </Box>
      <Facts>
        <Fact label={label('shelf.code')}>{shelf?.code}</Fact>
        <Fact label={label('lastOutOn')}>
          <PlainDate value={balance.lastOutOn} relative />
        </Fact>
        {may('stock:cost') ? (
          <Fact label={label('valueFen')}>
            <Fen value={balance.valueFen} />
          </Fact>
        ) : null}
        {may('stock:cost') ? (
          <Fact label={label('averageCostFen')}>
            <Fen value={balance.averageCostFen} />
          </Fact>
        ) : null}
      </Facts>
    </Section>
  );
}

function OwnLedger() {
  const translate = useTranslate();
  const balance = useRecordContext<BalanceRow>();
  if (balance === undefined) return null;
  return (
    <Section title={translate('jn.stock.ledger')}>
      <Ledger filter={{ partId: balance.part.id, placeId: balance.place.id }} />
    </Section>
  );
}
