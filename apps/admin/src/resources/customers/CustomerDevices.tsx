import type { DeviceRowFragment } from '@jiannuo/schema';
import { DataTable, Pagination, ReferenceManyField, useTranslate } from 'react-admin';
import { useRights } from '../../auth/use-rights';
import { RowLink } from '../../widgets/list/RowLink';
import { PlainDate } from '../../widgets/PlainDate';
import { Section } from '../../widgets/Section';
import { StageChip } from '../../widgets/StageChip';

export function CustomerDevices() {
  const translate = useTranslate();
  const { may } = useRights();
  if (!may('device:read')) return null;
  return (
    <Section title={translate('jn.menu.devices')}>
      <ReferenceManyField
        reference="devices"
        target="customerId"
        sort={{ field: 'freeUntilOn', order: 'ASC' }}
        perPage={10}
        pagination={<Pagination rowsPerPageOptions={[10, 25, 50]} />}
      >
        <DataTable<DeviceRowFragment> rowClick="show" bulkActionButtons={false} sx={{ overflowX: 'auto' }}>
          <DataTable.Col<DeviceRowFragment>
            source="serial"
            render={({ serial }) => <RowLink>{serial}</RowLink>}
          />
          <DataTable.Col source="product.model" />
          <DataTable.Col source="position" />
          <DataTable.Col<DeviceRowFragment>
            source="coverageState"
            disableSort
            render={({ coverageState }) => <StageChip stage={coverageState} />}
          />
          <DataTable.Col<DeviceRowFragment>
            source="freeUntilOn"
            render={({ freeUntilOn }) => <PlainDate value={freeUntilOn} relative />}
          />
        </DataTable>
      </ReferenceManyField>
    </Section>
  );
}
