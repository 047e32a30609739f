import type { PlaceDetailFragment } from '@jiannuo/schema';
import { Button, Link as MuiLink } from '@mui/material';
import { useRecordContext, useTranslate, WithRecord } from 'react-admin';
import { Link } from 'react-router';
import { useRights } from '../../auth/use-rights';
import { LabelButton } from '../../pages/labels/LabelButton';
import { AuditTrail } from '../../widgets/AuditTrail';
import { ClauseNote } from '../../widgets/ClauseNote';
import { Fact, Facts } from '../../widgets/Facts';
import { Fen } from '../../widgets/Fen';
import { filteredList } from '../../widgets/filtered-list';
import { Section } from '../../widgets/Section';
import { ShowPage } from '../../widgets/ShowPage';
import { useWords } from '../../widgets/use-words';
import { PlaceContents } from './PlaceContents';
import { ShelfList } from './ShelfList';

type Place = PlaceDetailFragment & { readonly valueFen?: number | null };

/** What place it is and who keeps it; its shelves; what lies there. */
export default function PlaceShow() {
  const translate = useTranslate();
  return (
    <ShowPage actions={<ShelfLabels />}>
      <Particulars />
      <ShelfList />
      <Section title={translate('jn.place.contents')} actions={<AllParts />}>
        <WithRecord render={({ id }) => <PlaceContents filter={{ placeId: String(id), nonZero: true }} />} />
      </Section>
      <WithRecord
        render={({ id }) => <AuditTrail entity="StockPlace" entityId={String(id)} resource="stockPlaces" />}
      />
    </ShowPage>
  );
}

function Particulars() {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const { may } = useRights();
  const place = useRecordContext<Place>();
  if (place === undefined) return null;
  const label = (field: string) => translate(`resources.stockPlaces.fields.${field}`);
  return (
    <Section title={`${place.code} · ${place.name}`}>
      <Facts wide>
        <Fact label={label('kind')}>{enumWord('PlaceKind', place.kind)}</Fact>
        <Fact label={label('keeper')}>{place.keeper}</Fact>
        <Fact label={label('region')}>{place.region}</Fact>
        <Fact label={label('address')}>{place.address}</Fact>
        <Fact label={label('contractId')}>
          {place.contract ? (
            <MuiLink component={Link} to={`/contracts/${place.contract.id}/show`}>
              {place.contract.number} · {place.contract.name}
            </MuiLink>
          ) : null}
        </Fact>
        {may('stock:cost') ? (
          <Fact label={label('valueFen')}>
            <Fen value={place.valueFen} />
          </Fact>
        ) : null}
        <Fact label={label('active')}>
          {translate(place.active ? 'ra.boolean.true' : 'ra.boolean.false')}
        </Fact>
        <Fact label={label('note')}>{place.note}</Fact>
      </Facts>
      {place.kind === 'SITE' ? <ClauseNote clause="K-03" /> : null}
    </Section>
  );
}

function ShelfLabels() {
  const place = useRecordContext<Place>();
  if (place === undefined || place.shelves.length === 0) return null;
  return <LabelButton shelves={place.shelves.map(({ id }) => id)} label="jn.label.ofShelves" />;
}

function AllParts() {
  const translate = useTranslate();
  const place = useRecordContext<Place>();
  if (place === undefined) return null;
  return (
    <Button component={Link} size="small" to={filteredList('parts', { placeId: place.id })}>
      {translate('jn.place.allParts', { count: place.partCount })}
    </Button>
  );
}
