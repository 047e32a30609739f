import type { MarketSampleRowFragment } from '@jiannuo/schema';
import PasteIcon from '@mui/icons-material/ContentPaste';
import WithdrawnIcon from '@mui/icons-material/DoNotDisturb';
import { Button } from '@mui/material';
import { DataTable, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useRights } from '../../auth/use-rights';
import { Fen } from '../../widgets/Fen';
import { formatFen, formatInstant } from '../../widgets/format';
import { ListPage } from '../../widgets/list/ListPage';
import { PhoneCards } from '../../widgets/list/PhoneCards';
import { PlainDate } from '../../widgets/PlainDate';
import { ToneChip } from '../../widgets/ToneChip';
import { marketSampleFilters } from './MarketSampleFilters';
import { WithdrawSample } from './WithdrawSample';

export default function MarketSampleList() {
  const translate = useTranslate();
  const { may } = useRights();
  return (
    <ListPage
      filters={marketSampleFilters}
      sort={{ field: 'sampledOn', order: 'DESC' }}
      phone={<Cards />}
      exportable={false}
      extra={
        may('price:write') ? (
          <Button component={Link} to="/market-samples/paste" size="small" startIcon={<PasteIcon />}>
            {translate('jn.prices.samples.paste')}
          </Button>
        ) : null
      }
    >
      <DataTable<MarketSampleRowFragment> bulkActionButtons={false} rowClick={false}>
        <DataTable.Col<MarketSampleRowFragment>
          source="item.number"
          render={({ item }) => `${item.number} ${item.name}`}
        />
        <DataTable.Col<MarketSampleRowFragment>
          source="priceFen"
          align="right"
          render={({ priceFen, withdrawnAt }) =>
            withdrawnAt === null ? (
              <Fen value={priceFen} />
            ) : (
              <s>
                <Fen value={priceFen} />
              </s>
            )
          }
        />
        <DataTable.Col<MarketSampleRowFragment>
          source="sampledOn"
          render={({ sampledOn }) => <PlainDate value={sampledOn} relative />}
        />
        <DataTable.Col<MarketSampleRowFragment>
          source="region"
          disableSort
          render={({ region }) => region ?? translate('jn.prices.allRegions')}
        />
        <DataTable.Col source="source" disableSort />
        <DataTable.Col source="note" disableSort />
        <DataTable.Col<MarketSampleRowFragment>
          source="recordedAt"
          render={({ recordedBy, recordedAt }) => `${recordedBy} ${formatInstant(recordedAt)}`}
        />
        <DataTable.Col<MarketSampleRowFragment>
          source="withdrawnAt"
          disableSort
          render={(sample) => <State sample={sample} />}
        />
      </DataTable>
    </ListPage>
  );
}

function State({ sample }: { sample: MarketSampleRowFragment }) {
  const translate = useTranslate();
  const { may } = useRights();
  if (sample.withdrawnAt === null) return may('price:write') ? <WithdrawSample sample={sample} /> : null;
  return (
    <span title={`${sample.withdrawnBy} ${formatInstant(sample.withdrawnAt)}`}>
      <ToneChip tone="after" icon={WithdrawnIcon}>
        {translate('jn.prices.samples.withdrawn')}
      </ToneChip>{' '}
      {sample.withdrawnReason}
    </span>
  );
}

function Cards() {
  const translate = useTranslate();
  return (
    <PhoneCards<MarketSampleRowFragment>
      title={({ item }) => `${item.number} ${item.name}`}
      lines={({ sampledOn, region, source }) => [
        `${sampledOn} · ${region ?? translate('jn.prices.allRegions')}`,
        source,
      ]}
      aside={({ priceFen, withdrawnAt }) =>
        withdrawnAt === null ? formatFen(priceFen) : translate('jn.prices.samples.withdrawn')
      }
    />
  );
}
