import type { ServiceItemRowFragment } from '@jiannuo/schema';
import { useRecordContext, useTranslate, WithRecord } from 'react-admin';
import { AuditTrail } from '../../widgets/AuditTrail';
import { Fact, Facts } from '../../widgets/Facts';
import { InstantText } from '../../widgets/InstantText';
import { Section } from '../../widgets/Section';
import { ShowPage } from '../../widgets/ShowPage';
import { useWords } from '../../widgets/use-words';
import { Offered } from './Offered';

export default function ServiceShow() {
  return (
    <ShowPage>
      <Particulars />
      <WithRecord
        render={({ id }) => <AuditTrail entity="ServiceItem" entityId={String(id)} resource="services" />}
      />
    </ShowPage>
  );
}

function Particulars() {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const service = useRecordContext<ServiceItemRowFragment>();
  if (service === undefined) return null;
  const label = (field: string) => translate(`resources.services.fields.${field}`);
  return (
    <Section title={`${service.code} · ${service.name}`}>
      <Facts wide>
        <Fact label={label('costClass')}>{enumWord('ServiceClass', service.costClass)}</Fact>
        <Fact label={label('unit')}>{service.unit}</Fact>
        <Fact label={label('active')}>
          <Offered active={service.active} />
        </Fact>
        <Fact label={label('updatedAt')}>
          <InstantText value={service.updatedAt} />
        </Fact>
        <Fact label={label('note')}>{service.note}</Fact>
      </Facts>
    </Section>
  );
}
