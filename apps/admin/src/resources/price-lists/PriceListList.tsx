import type { PriceListRowFragment } from '@jiannuo/schema';
import { Link as MuiLink } from '@mui/material';
import { DataTable, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { InstantText } from '../../widgets/InstantText';
import { ListPage } from '../../widgets/list/ListPage';
import { PhoneCards } from '../../widgets/list/PhoneCards';
import { RowLink } from '../../widgets/list/RowLink';
import { useWords } from '../../widgets/use-words';
import { EditionChip } from './EditionChip';
import { priceListFilters } from './PriceListFilters';

export default function PriceListList() {
  const translate = useTranslate();
  const { enumWord } = useWords();
  return (
    <ListPage
      filters={priceListFilters}
      sort={{ field: 'code', order: 'ASC' }}
      hidden={hidden}
      phone={<Cards />}
      exportable={false}
    >
      <DataTable<PriceListRowFragment> rowClick="show" bulkActionButtons={false} hiddenColumns={hidden}>
        <DataTable.Col<PriceListRowFragment> source="code" render={({ code }) => <RowLink>{code}</RowLink>} />
        <DataTable.Col source="name" />
        <DataTable.Col<PriceListRowFragment>
          source="region"
          render={({ region }) => region ?? translate('jn.prices.allRegions')}
        />
        <DataTable.Col<PriceListRowFragment>
          source="customerClass"
          render={({ customerClass }) => enumWord('CustomerClass', customerClass)}
        />
        <DataTable.Col<PriceListRowFragment>
          source="current"
          disableSort
          render={({ current }) => <EditionLink edition={current} />}
        />
        <DataTable.Col<PriceListRowFragment>
          source="next"
          disableSort
          render={(list) => <EditionLink edition={nextOf(list)} />}
        />
        <DataTable.Col<PriceListRowFragment>
          source="draft"
          disableSort
          render={(list) => <Draft list={list} />}
        />
        <DataTable.NumberCol source="itemCount" disableSort />
        <DataTable.Col<PriceListRowFragment>
          source="active"
          disableSort
          render={({ active }) => translate(active ? 'ra.boolean.true' : 'ra.boolean.false')}
        />
        <DataTable.Col<PriceListRowFragment>
          source="updatedAt"
          render={({ updatedAt }) => <InstantText value={updatedAt} />}
        />
      </DataTable>
    </ListPage>
  );
}

const hidden = ['updatedAt'];

/** The edition that begins next, of those published already. */
function nextOf({ editions }: PriceListRowFragment) {
  const scheduled = editions.filter(({ state }) => state === 'SCHEDULED');
  return scheduled.reduce<(typeof scheduled)[number] | null>(
    (first, one) => (first === null || (one.effectiveFrom ?? '') < (first.effectiveFrom ?? '') ? one : first),
    null,
  );
}

type Named = { readonly id: string; readonly number: number | null; readonly effectiveFrom: string | null };

function EditionLink({ edition }: { edition: Named | null }) {
  const translate = useTranslate();
  if (edition === null) return <span>—</span>;
  return (
    <MuiLink
      component={Link}
      to={`/price-editions/${edition.id}`}
      onClick={(event) => event.stopPropagation()}
    >
      {translate('jn.prices.editionFrom', { number: edition.number, from: edition.effectiveFrom })}
    </MuiLink>
  );
}

function Draft({ list: { draft } }: { list: PriceListRowFragment }) {
  if (draft === null) return <span>—</span>;
  return (
    <MuiLink
      component={Link}
      to={`/price-editions/${draft.id}`}
      underline="none"
      onClick={(event) => event.stopPropagation()}
    >
      <EditionChip state={draft.status === 'PROPOSED' ? 'PROPOSED' : 'DRAFT'} /> {draft.createdBy}
    </MuiLink>
  );
}

function Cards() {
  const translate = useTranslate();
  const { enumWord } = useWords();
  return (
    <PhoneCards<PriceListRowFragment>
      title={({ code, name }) => `${code} ${name}`}
      lines={({ region, customerClass, current }) => [
        `${region ?? translate('jn.prices.allRegions')} · ${enumWord('CustomerClass', customerClass)}`,
        current === null
          ? translate('jn.prices.neverPublished')
          : translate('jn.prices.editionFrom', { number: current.number, from: current.effectiveFrom }),
      ]}
      aside={({ draft }) =>
        draft === null ? null : <EditionChip state={draft.status === 'PROPOSED' ? 'PROPOSED' : 'DRAFT'} />
      }
    />
  );
}
