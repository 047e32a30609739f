import type { CustomerQuery } from '@jiannuo/schema';
import { Button, useRecordContext, useTranslate, WithRecord } from 'react-admin';
import { Link } from 'react-router';
import { useRights } from '../../auth/use-rights';
import { AuditTrail } from '../../widgets/AuditTrail';
import { Fact, Facts } from '../../widgets/Facts';
import { filteredList } from '../../widgets/filtered-list';
import { InstantText } from '../../widgets/InstantText';
import { Section } from '../../widgets/Section';
import { ShowPage } from '../../widgets/ShowPage';
import { CustomerContracts } from './CustomerContracts';
import { CustomerDevices } from './CustomerDevices';

type Customer = NonNullable<CustomerQuery['customer']>;

export default function CustomerShow() {
  return (
    <ShowPage>
      <Particulars />
      <CustomerContracts />
      <CustomerDevices />
      <WithRecord
        render={({ id }) => <AuditTrail entity="Customer" entityId={String(id)} resource="customers" />}
      />
    </ShowPage>
  );
}

function Particulars() {
  const translate = useTranslate();
  const { may } = useRights();
  const customer = useRecordContext<Customer>();
  if (customer === undefined) return null;
  const label = (field: string) => translate(`resources.customers.fields.${field}`);
  const contacts = ['contactName', 'phone', 'fax', 'email'] as const;
  const manager = ['propertyManagerName', 'propertyManagerContact', 'propertyManagerPhone'] as const;
  return (
    <Section
      title={customer.name}
      actions={
        may('device:read') ? (
          <Button
            component={Link}
            to={filteredList('devices', { customerId: customer.id })}
            label={translate('jn.customer.allDevices', { count: customer.deviceCount })}
          />
        ) : null
      }
    >
      <Facts wide>
        <Fact label={label('region')}>{customer.region}</Fact>
        <Fact label={label('address')}>{customer.address}</Fact>
        <Fact label={label('postcode')}>{customer.postcode}</Fact>
        {may('customer:contacts')
          ? [...contacts, ...manager].map((field) => (
              <Fact key={field} label={label(field)}>
                {customer[field]}
              </Fact>
            ))
          : null}
        <Fact label={label('note')}>{customer.note}</Fact>
        <Fact label={label('updatedAt')}>
          <InstantText value={customer.updatedAt} />
        </Fact>
        {customer.formerNames.length === 0 ? null : (
          <Fact label={label('formerNames')}>
            {customer.formerNames.map(({ name, untilAt }) => (
              <div key={untilAt}>
                {name} (<InstantText value={untilAt} />)
              </div>
            ))}
          </Fact>
        )}
      </Facts>
    </Section>
  );
}
