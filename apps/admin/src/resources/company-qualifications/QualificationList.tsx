import type { CompanyQualificationRowFragment } from '@jiannuo/schema';
import { DataTable } from 'react-admin';
import { currentOnly } from '../../data/adapters/certificates';
import { CertificateChip } from '../../widgets/certificates/CertificateChip';
import { useTypeName } from '../../widgets/certificates/use-type-name';
import { ListPage } from '../../widgets/list/ListPage';
import { PhoneCards } from '../../widgets/list/PhoneCards';
import { RowLink } from '../../widgets/list/RowLink';
import { PlainDate } from '../../widgets/PlainDate';
import { qualificationFilters } from '../certificates/CertificateFilters';
import { AddQualification } from './AddQualification';

/** 公司资质: licences and certificates of the company (P-02). */
export default function QualificationList() {
  const nameOf = useTypeName();
  return (
    <ListPage
      filters={qualificationFilters}
      sort={{ field: 'untilOn', order: 'ASC' }}
      exportAs={{ table: 'companyQualifications', filter: currentOnly }}
      extra={<AddQualification />}
      phone={<Cards />}
    >
      <DataTable<CompanyQualificationRowFragment> rowClick="show" bulkActionButtons={false}>
        <DataTable.Col<CompanyQualificationRowFragment>
          source="type.name"
          render={({ type }) => <RowLink>{nameOf(type)}</RowLink>}
        />
        <DataTable.Col<CompanyQualificationRowFragment>
          source="state"
          disableSort
          render={({ state, tone, daysLeft }) => (
            <CertificateChip state={state} tone={tone} daysLeft={daysLeft ?? null} />
          )}
        />
        <DataTable.Col<CompanyQualificationRowFragment>
          source="untilOn"
          render={({ untilOn }) => <PlainDate value={untilOn} />}
        />
        <DataTable.Col source="number" />
        <DataTable.Col source="issuer" disableSort />
        <DataTable.Col source="issuedOn" />
        <DataTable.Col source="validUntilOn" />
        <DataTable.Col source="nextReviewOn" />
        <DataTable.NumberCol source="scanCount" disableSort />
      </DataTable>
    </ListPage>
  );
}

function Cards() {
  const nameOf = useTypeName();
  return (
    <PhoneCards<CompanyQualificationRowFragment>
      title={({ type }) => nameOf(type)}
      lines={({ number, untilOn }) => [number ?? '', untilOn ?? '']}
      aside={({ state, tone, daysLeft }) => (
        <CertificateChip state={state} tone={tone} daysLeft={daysLeft ?? null} />
      )}
    />
  );
}
