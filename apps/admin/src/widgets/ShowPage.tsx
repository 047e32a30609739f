import type { ReactNode } from 'react';
import { EditButton, Show, TopToolbar, useCanAccess, useResourceContext } from 'react-admin';
import { wholeRecord } from './whole-record';

interface ShowPageProps {
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A row's page: sections of its own instead of one card. */
export function ShowPage({ children, actions }: ShowPageProps) {
  return (
    <Show component="div" queryOptions={wholeRecord} actions={<Actions extra={actions} />}>
      {children}
    </Show>
  );
}

function Actions({ extra }: { extra: ReactNode }) {
  const resource = useResourceContext() ?? '';
  const { canAccess } = useCanAccess({ resource, action: 'edit' });
  return (
    <TopToolbar>
      {extra}
      {canAccess ? <EditButton /> : null}
    </TopToolbar>
  );
}
