import type { PriceListRowFragment } from '@jiannuo/schema';
import { useRecordContext, useTranslate, WithRecord } from 'react-admin';
import { AuditTrail } from '../../widgets/AuditTrail';
import { Fact, Facts } from '../../widgets/Facts';
import { Section } from '../../widgets/Section';
import { ShowPage } from '../../widgets/ShowPage';
import { useWords } from '../../widgets/use-words';
import { EditionTimeline } from './EditionTimeline';
import { PricesAsOf } from './PricesAsOf';

/** The editions first, then what any price was on any day. */
export default function PriceListShow() {
  return (
    <ShowPage>
      <Particulars />
      <EditionTimeline />
      <PricesAsOf />
      <WithRecord
        render={({ id }) => <AuditTrail entity="PriceList" entityId={String(id)} resource="price-lists" />}
      />
    </ShowPage>
  );
}

function Particulars() {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const list = useRecordContext<PriceListRowFragment>();
  if (list === undefined) return null;
  const label = (field: string) => translate(`resources.price-lists.fields.${field}`);
  return (
    <Section title={`${list.code} · ${list.name}`}>
      <Facts wide>
        <Fact label={label('region')}>{list.region ?? translate('jn.prices.allRegions')}</Fact>
        <Fact label={label('customerClass')}>{enumWord('CustomerClass', list.customerClass)}</Fact>
        <Fact label={label('taxIncluded')}>
          {translate(list.taxIncluded ? 'ra.boolean.true' : 'ra.boolean.false')}
        </Fact>
        <Fact label={label('active')}>{translate(list.active ? 'ra.boolean.true' : 'ra.boolean.false')}</Fact>
        <Fact label={label('itemCount')}>{list.itemCount}</Fact>
        {list.note ? <Fact label={label('note')}>{list.note}</Fact> : null}
      </Facts>
    </Section>
  );
}
