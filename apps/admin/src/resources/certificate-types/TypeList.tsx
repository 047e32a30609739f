import { CertificateScope, type CertificateTypeRowFragment, WorkKind } from '@jiannuo/schema';
import {
  BooleanField,
  BooleanInput,
  DataTable,
  SearchInput,
  SelectArrayInput,
  SelectInput,
  useTranslate,
} from 'react-admin';
import { useTypeName } from '../../widgets/certificates/use-type-name';
import { choicesOf } from '../../widgets/choices';
import { ListPage } from '../../widgets/list/ListPage';
import { PhoneCards } from '../../widgets/list/PhoneCards';
import { RowLink } from '../../widgets/list/RowLink';
import { useWords } from '../../widgets/use-words';

/** 证书类型: the columns of the wall, and what each of them permits. */
export default function TypeList() {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const nameOf = useTypeName();
  const permitted = ({ permits }: CertificateTypeRowFragment) =>
    permits.map((work) => enumWord('WorkKind', work)).join('、') || '—';
  const months = (value: number | null | undefined) =>
    value === null || value === undefined ? '—' : translate('jn.unit.MONTHS', { value });
  return (
    <ListPage
      filters={filters}
      sort={{ field: 'position', order: 'ASC' }}
      exportable={false}
      hidden={hidden}
      phone={<Cards />}
    >
      <DataTable<CertificateTypeRowFragment> rowClick="show" bulkActionButtons={false} hiddenColumns={hidden}>
        <DataTable.NumberCol source="position" />
        <DataTable.Col<CertificateTypeRowFragment>
          source="name"
          render={(type) => <RowLink>{nameOf(type)}</RowLink>}
        />
        <DataTable.Col source="code" />
        <DataTable.Col<CertificateTypeRowFragment>
          source="scope"
          disableSort
          render={({ scope }) => enumWord('CertificateScope', scope)}
        />
        <DataTable.Col<CertificateTypeRowFragment> source="permits" disableSort render={permitted} />
        <DataTable.Col<CertificateTypeRowFragment>
          source="validityMonths"
          disableSort
          render={({ validityMonths }) => months(validityMonths)}
        />
        <DataTable.Col<CertificateTypeRowFragment>
          source="reviewMonths"
          disableSort
          render={({ reviewMonths }) => months(reviewMonths)}
        />
        <DataTable.Col source="proofRequired" disableSort field={BooleanField} />
        <DataTable.NumberCol source="certificateCount" disableSort />
        <DataTable.Col source="active" disableSort field={BooleanField} />
      </DataTable>
    </ListPage>
  );
}

const hidden = ['code', 'scope'];

const filters = [
  <SearchInput key="search" source="search" alwaysOn />,
  <SelectArrayInput key="scope" source="scope" choices={choicesOf('CertificateScope', CertificateScope)} />,
  <SelectInput key="work" source="work" choices={choicesOf('WorkKind', WorkKind)} />,
  <BooleanInput key="active" source="active" />,
];

function Cards() {
  const { enumWord } = useWords();
  const nameOf = useTypeName();
  return (
    <PhoneCards<CertificateTypeRowFragment>
      title={(type) => nameOf(type)}
      lines={({ permits }) => [permits.map((work) => enumWord('WorkKind', work)).join('、')]}
      aside={({ scope }) => enumWord('CertificateScope', scope)}
    />
  );
}
