import type { CertificateRowFragment } from '@jiannuo/schema';
import WallIcon from '@mui/icons-material/GridOn';
import { Button } from '@mui/material';
import { DataTable, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { currentOnly } from '../../data/adapters/certificates';
import { CertificateChip } from '../../widgets/certificates/CertificateChip';
import { useTypeName } from '../../widgets/certificates/use-type-name';
import { ListPage } from '../../widgets/list/ListPage';
import { PhoneCards } from '../../widgets/list/PhoneCards';
import { RowLink } from '../../widgets/list/RowLink';
import { PlainDate } from '../../widgets/PlainDate';
import { certificateFilters } from './CertificateFilters';

/** Every certificate of everybody as a list: what the wall shows by person, by its end. */
export default function CertificateList() {
  const nameOf = useTypeName();
  return (
    <ListPage
      filters={certificateFilters}
      sort={{ field: 'untilOn', order: 'ASC' }}
      hidden={hidden}
      exportAs={{ table: 'certificates', filter: currentOnly }}
      extra={<WallLink />}
      phone={<Cards />}
    >
      <DataTable<CertificateRowFragment> rowClick="show" bulkActionButtons={false} hiddenColumns={hidden}>
        <DataTable.Col<CertificateRowFragment>
          source="person.name"
          render={({ person }) => <RowLink>{person?.name ?? '—'}</RowLink>}
        />
        <DataTable.Col source="person.number" disableSort />
        <DataTable.Col<CertificateRowFragment> source="type.name" render={({ type }) => nameOf(type)} />
        <DataTable.Col<CertificateRowFragment>
          source="state"
          disableSort
          render={({ state, tone, daysLeft }) => (
            <CertificateChip state={state} tone={tone} daysLeft={daysLeft ?? null} />
          )}
        />
        <DataTable.Col<CertificateRowFragment>
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

const hidden = ['issuedOn', 'validUntilOn', 'nextReviewOn', 'issuer'];

function WallLink() {
  const translate = useTranslate();
  return (
    <Button size="small" component={Link} to="/wall" startIcon={<WallIcon />}>
      {translate('jn.certificates.menu.wall')}
    </Button>
  );
}

function Cards() {
  const nameOf = useTypeName();
  return (
    <PhoneCards<CertificateRowFragment>
      title={({ person }) => person?.name ?? '—'}
      lines={({ type, untilOn }) => [nameOf(type), untilOn ?? '']}
      aside={({ state, tone, daysLeft }) => (
        <CertificateChip state={state} tone={tone} daysLeft={daysLeft ?? null} />
      )}
    />
  );
}
