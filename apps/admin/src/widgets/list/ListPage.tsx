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
  useResourceDefinition,
} from 'react-admin';
import { listRows } from '../whole-record';
import { EmptyList } from './EmptyList';
import { type ExportAs, ExportLink } from './ExportLink';
import { KeptScroll } from './KeptScroll';
import { ListBody } from './ListBody';

interface ListPageProps {
  readonly filters: ReactElement[];
  readonly sort: SortPayload;
  readonly children: ReactNode;
  /** The cards a phone shows instead of the table. */
  readonly phone: ReactNode;
  /** Columns that are hidden until somebody shows them: also left out of the export. */
  readonly hidden?: readonly string[];
  readonly exportable?: boolean;
  readonly exportAs?: ExportAs;
  readonly filterDefaultValues?: Readonly<Record<string, unknown>>;
  /** Nothing of what was looked for stays in the storage of the browser. */
  readonly forgetful?: boolean;
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
      queryOptions={listRows}
      storeKey={props.forgetful ? false : undefined}
      pagination={<Pagination rowsPerPageOptions={[25, 50, 100]} />}
      exporter={false}
      empty={<EmptyList />}
      filterDefaultValues={props.filterDefaultValues}
      actions={
        <Actions
          isPhone={isPhone}
          exportable={props.exportable ?? true}
          exportAs={props.exportAs}
          hidden={props.hidden ?? []}
          extra={props.extra}
        />
      }
      sx={{
        '& .RaList-actions': {
          minHeight: 0,
          flexDirection: 'row',
          flexWrap: { xs: 'nowrap', sm: 'wrap' },
          alignItems: 'center',
          gap: 1,
          pt: 1,
          mb: 0.5,
          bgcolor: 'transparent',
        },
        '& .RaList-actions > form': {
          flex: '1 1 auto',
          minHeight: 0,
          pt: 0,
          '& .ra-input-search, & .ra-input-search .MuiInputBase-root': { width: { xs: '100%', sm: 240 } },
        },
        '& .RaList-actions > .MuiToolbar-root': {
          minHeight: 0,
          p: 0,
          bgcolor: 'transparent',
          flex: '0 0 auto',
        },
      }}
    >
      <ListBody>{isPhone ? props.phone : props.children}</ListBody>
      <KeptScroll />
    </List>
  );
}

function Actions(props: {
  isPhone: boolean;
  exportable: boolean;
  exportAs: ExportAs | undefined;
  hidden: readonly string[];
  extra: ReactNode;
}) {
  const resource = useResourceContext() ?? '';
  const { hasCreate } = useResourceDefinition({ resource });
  const { canAccess } = useCanAccess({ resource, action: 'create' });
  return (
    <TopToolbar>
      <FilterButton />
      {props.isPhone ? null : <ColumnsButton />}
      {props.extra}
      {props.exportable && !props.isPhone ? (
        <ExportLink hiddenAtFirst={props.hidden} {...(props.exportAs ? { as: props.exportAs } : {})} />
      ) : null}
      {hasCreate && canAccess ? <CreateButton /> : null}
    </TopToolbar>
  );
}
