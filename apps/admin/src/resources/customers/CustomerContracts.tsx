import type { ContractRowFragment } from '@jiannuo/schema';
import { DataTable, ReferenceManyField, useTranslate } from 'react-admin';
import { RowLink } from '../../widgets/list/RowLink';
import { PlainDate } from '../../widgets/PlainDate';
import { Section } from '../../widgets/Section';
import { StageChip } from '../../widgets/StageChip';

export function CustomerContracts() {
  const translate = useTranslate();
  return (
    <Section title={translate('jn.menu.contracts')}>
      <ReferenceManyField
        reference="contracts"
        target="customerId"
        sort={{ field: 'signedOn', order: 'DESC' }}
      >
        <DataTable<ContractRowFragment> rowClick="show" bulkActionButtons={false} sx={{ overflowX: 'auto' }}>
          <DataTable.Col<ContractRowFragment>
            source="number"
            render={({ number }) => <RowLink>{number}</RowLink>}
          />
          <DataTable.Col source="name" />
          <DataTable.Col<ContractRowFragment>
            source="coverageState"
            disableSort
            render={({ coverageState }) => <StageChip stage={coverageState} />}
          />
          <DataTable.Col<ContractRowFragment>
            source="freeUntilOn"
            render={({ freeUntilOn }) => <PlainDate value={freeUntilOn} relative />}
          />
          <DataTable.NumberCol source="deviceCount" disableSort />
        </DataTable>
      </ReferenceManyField>
    </Section>
  );
}
