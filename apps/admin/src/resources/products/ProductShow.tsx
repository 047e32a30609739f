import type { ProductRowFragment } from '@jiannuo/schema';
import { Button, useRecordContext, useTranslate, WithRecord } from 'react-admin';
import { Link } from 'react-router';
import { AuditTrail } from '../../widgets/AuditTrail';
import { Fact, Facts } from '../../widgets/Facts';
import { filteredList } from '../../widgets/filtered-list';
import { InstantText } from '../../widgets/InstantText';
import { PlainDate } from '../../widgets/PlainDate';
import { Section } from '../../widgets/Section';
import { ShowPage } from '../../widgets/ShowPage';
import { useWords } from '../../widgets/use-words';

export default function ProductShow() {
  return (
    <ShowPage>
      <Particulars />
      <WithRecord
        render={({ id }) => <AuditTrail entity="Product" entityId={String(id)} resource="products" />}
      />
    </ShowPage>
  );
}

function Particulars() {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const product = useRecordContext<ProductRowFragment>();
  if (product === undefined) return null;
  const label = (field: string) => translate(`resources.products.fields.${field}`);
  return (
    <Section
      title={`${product.model} · ${product.name}`}
      actions={
        <Button
          component={Link}
          to={filteredList('devices', { productId: product.id })}
          label={translate('jn.customer.allDevices', { count: product.deviceCount })}
        />
      }
    >
      <Facts wide>
        <Fact label={label('category')}>{enumWord('SystemCategory', product.category)}</Fact>
        <Fact label={label('manufacturer')}>{product.manufacturer}</Fact>
        <Fact label={label('unit')}>{product.unit}</Fact>
        <Fact label={label('oemTermMonths')}>
          {product.oemTermMonths === null || product.oemTermMonths === undefined
            ? null
            : translate('jn.unit.MONTHS', { value: product.oemTermMonths })}
        </Fact>
        <Fact label={label('softwareEndedOn')}>
          <PlainDate value={product.softwareEndedOn} relative />
        </Fact>
        <Fact label={label('updatedAt')}>
          <InstantText value={product.updatedAt} />
        </Fact>
        <Fact label={label('note')}>{product.note}</Fact>
      </Facts>
    </Section>
  );
}
