import { type Theme, useMediaQuery } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import {
  ColumnsButton,
  CreateButton,
  FilterButton,
  List,
  Pagination,
  type SortPayload,
  TopToolbar,
  useCanAccess,
  useResourceContext,
} from 'react-admin';
import { EmptyList } from './EmptyList';
import { ExportLink } from './ExportLink';
import { KeptScroll } from './KeptScroll';

interface ListPageProps {
  readonly filters: ReactElement[];
  readonly sort: SortPayload;
  readonly children: ReactNode;
  /** The cards a phone shows instead of the table. */
  readonly phone: ReactNode;
  /** Columns that are hidden until somebody shows them: also left out of the export. */
  readonly hidden?: readonly string[];
  readonly exportable?: boolean;
  readonly filterDefaultValues?: Readonly<Record<string, unknown>>;
  /** Buttons that only this list has. */
  readonly extra?: ReactNode;
}

/** Every list: filters that live in the address, saved views, columns, export, cards on a phone. */
export function ListPage(props: ListPageProps) {
  const isPhone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  return (
    <List
      filters={props.filters}
      sort={props.sort}
      perPage={25}
      pagination={<Pagination rowsPerPageOptions={[25, 50, 100]} />}
      exporter={false}
      empty={<EmptyList />}
      filterDefaultValues={props.filterDefaultValues}
      actions={
        <Actions
          isPhone={isPhone}
          exportable={props.exportable ?? true}
          hidden={props.hidden ?? []}
          extra={props.extra}
        />
      }
      sx={{
        '& .RaListToolbar-root': {
          minHeight: 0,
          flexDirection: 'row',
          flexWrap: { xs: 'nowrap', sm: 'wrap' },
          gap: 1,
          pt: 1,
          bgcolor: 'transparent',
          alignItems: 'center',
          mb: 1,
        },
        '& .RaListToolbar-root .RaFilterForm-root': {
          flex: '1 1 auto',
          minHeight: 0,
          pt: 0,
          '& .RaSearchInput-input': { width: { xs: '100%', sm: 240 } },
          '& .filter-field:has(.RaSearchInput-input)': { flex: { xs: '1 1 100%', sm: '0 0 auto' } },
        },
        '& .RaListToolbar-root .MuiToolbar-root': {
          minHeight: 0,
          p: 0,
          bgcolor: 'transparent',
          flex: '0 0 auto',
        },
      }}
    >
      {isPhone ? props.phone : props.children}
      <KeptScroll />
    </List>
  );
}

function Actions(props: {
  isPhone: boolean;
  exportable: boolean;
  hidden: readonly string[];
  extra: ReactNode;
}) {
  const resource = useResourceContext() ?? '';
  const { canAccess } = useCanAccess({ resource, action: 'create' });
  return (
    <TopToolbar>
      <FilterButton />
      {props.isPhone ? null : <ColumnsButton />}
      {props.extra}
      {props.exportable && !props.isPhone ? <ExportLink hiddenAtFirst={props.hidden} /> : null}
      {canAccess ? <CreateButton /> : null}
    </TopToolbar>
  );
}
