import type { ContractRowFragment } from '@jiannuo/schema';
import LookIcon from '@mui/icons-material/ReportProblem';
import { DataTable, useTranslate } from 'react-admin';
import { ListPage } from '../../widgets/list/ListPage';
import { PhoneCards } from '../../widgets/list/PhoneCards';
import { RowLink } from '../../widgets/list/RowLink';
import { PlainDate } from '../../widgets/PlainDate';
import { StageChip } from '../../widgets/StageChip';
import { ToneChip } from '../../widgets/ToneChip';
import { useWords } from '../../widgets/use-words';
import { contractFilters } from './ContractFilters';
import { PlanMarks } from './PlanMarks';

export default function ContractList() {
  const { enumWord } = useWords();
  return (
    <ListPage
      filters={contractFilters}
      sort={{ field: 'number', order: 'DESC' }}
      hidden={hidden}
      phone={<Cards />}
    >
      <DataTable<ContractRowFragment> rowClick="show" bulkActionButtons={false} hiddenColumns={hidden}>
        <DataTable.Col<ContractRowFragment>
          source="number"
          render={({ number }) => <RowLink>{number}</RowLink>}
        />
        <DataTable.Col source="name" />
        <DataTable.Col source="customer.name" />
        <DataTable.Col<ContractRowFragment>
          source="plans"
          disableSort
          render={({ plans }) => <PlanMarks plans={plans} />}
        />
        <DataTable.Col<ContractRowFragment>
          source="kind"
          disableSort
          render={({ kind }) => enumWord('ContractKind', kind)}
        />
        <DataTable.Col<ContractRowFragment>
          source="signedOn"
          render={({ signedOn }) => <PlainDate value={signedOn} />}
        />
        <DataTable.Col<ContractRowFragment>
          source="coverageState"
          disableSort
          render={({ coverageState }) => <StageChip stage={coverageState} />}
        />
        <DataTable.Col<ContractRowFragment>
          source="freeUntilOn"
          render={({ freeUntilOn }) => <PlainDate value={freeUntilOn} relative />}
        />
        <DataTable.Col<ContractRowFragment>
          source="paidUntilOn"
          render={({ paidUntilOn }) => <PlainDate value={paidUntilOn} />}
        />
        <DataTable.Col<ContractRowFragment>
          source="openContradictionCount"
          disableSort
          render={({ openContradictionCount }) => <Contradictions count={openContradictionCount} />}
        />
        <DataTable.Col source="region" disableSort />
        <DataTable.NumberCol source="deviceCount" disableSort />
      </DataTable>
    </ListPage>
  );
}

const hidden = ['kind', 'paidUntilOn', 'region'];

function Contradictions({ count }: { count: number }) {
  const translate = useTranslate();
  if (count === 0) return <span>—</span>;
  return (
    <ToneChip tone="look" icon={LookIcon}>
      {translate('jn.contradiction.count', { count })}
    </ToneChip>
  );
}

function Cards() {
  const translate = useTranslate();
  return (
    <PhoneCards<ContractRowFragment>
      title={({ number }) => number}
      lines={({ name, customer, freeUntilOn }) => [
        name,
        customer.name,
        freeUntilOn ? (
          <span key="free">
            {translate('resources.contracts.fields.freeUntilOn')} <PlainDate value={freeUntilOn} relative />
          </span>
        ) : null,
      ]}
      aside={({ coverageState }) => <StageChip stage={coverageState} />}
    />
  );
}
