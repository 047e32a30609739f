import type { DeviceRowFragment } from '@jiannuo/schema';
import { DataTable, useStore, useTranslate } from 'react-admin';
import { useLocation } from 'react-router';
import { InstantText } from '../../widgets/InstantText';
import { ListPage } from '../../widgets/list/ListPage';
import { PhoneCards } from '../../widgets/list/PhoneCards';
import { RowLink } from '../../widgets/list/RowLink';
import { PlainDate } from '../../widgets/PlainDate';
import { StageChip } from '../../widgets/StageChip';
import { useWords } from '../../widgets/use-words';
import { certificateFilter, deviceFilters } from './DeviceFilters';

export default function DeviceList() {
  const { enumWord } = useWords();
  const { search } = useLocation();
  const [kept] = useStore<{ filter?: object }>('devices.listParams', {});
  const ofCertificate = search.includes('certificateId') || 'certificateId' in (kept.filter ?? {});
  return (
    <ListPage
      filters={ofCertificate ? [...deviceFilters, certificateFilter] : deviceFilters}
      sort={{ field: 'serial', order: 'ASC' }}
      hidden={hidden}
      phone={<Cards />}
    >
      <DataTable<DeviceRowFragment> rowClick="show" bulkActionButtons={false} hiddenColumns={hidden}>
        <DataTable.Col<DeviceRowFragment>
          source="serial"
          render={({ serial }) => <RowLink>{serial}</RowLink>}
        />
        <DataTable.Col source="product.model" />
        <DataTable.Col source="product.name" disableSort />
        <DataTable.Col<DeviceRowFragment>
          source="product.category"
          disableSort
          render={({ product }) => enumWord('SystemCategory', product.category)}
        />
        <DataTable.Col source="position" />
        <DataTable.Col source="customer.name" />
        <DataTable.Col source="contract.number" disableSort />
        <DataTable.Col<DeviceRowFragment>
          source="coverageState"
          disableSort
          render={({ coverageState }) => <StageChip stage={coverageState} />}
        />
        <DataTable.Col<DeviceRowFragment>
          source="freeUntilOn"
          render={({ freeUntilOn }) => <PlainDate value={freeUntilOn} relative />}
        />
        <DataTable.Col<DeviceRowFragment>
          source="paidUntilOn"
          render={({ paidUntilOn }) => <PlainDate value={paidUntilOn} />}
        />
        <DataTable.Col<DeviceRowFragment>
          source="soldOn"
          render={({ soldOn }) => <PlainDate value={soldOn} />}
        />
        <DataTable.Col<DeviceRowFragment>
          source="status"
          disableSort
          render={({ status }) => enumWord('DeviceStatus', status)}
        />
        <DataTable.Col<DeviceRowFragment>
          source="updatedAt"
          render={({ updatedAt }) => <InstantText value={updatedAt} />}
        />
      </DataTable>
    </ListPage>
  );
}

const hidden = ['product.name', 'soldOn', 'status', 'updatedAt', 'paidUntilOn'];

function Cards() {
  const translate = useTranslate();
  return (
    <PhoneCards<DeviceRowFragment>
      title={({ serial, product }) => `${product.model} · ${serial}`}
      lines={({ position, customer, freeUntilOn }) => [
        `${position} · ${customer.name}`,
        freeUntilOn ? (
          <span key="free">
            {translate('resources.devices.fields.freeUntilOn')} <PlainDate value={freeUntilOn} relative />
          </span>
        ) : null,
      ]}
      aside={({ coverageState }) => <StageChip stage={coverageState} />}
    />
  );
}
