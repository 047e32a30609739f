import type { ReactNode } from 'react';
import { NoAccess } from '../layout/DeadEnd';
import { QuietBar } from '../widgets/QuietBar';
import { useRights } from './use-rights';

/** A page that is no resource, only for those who may open it. */
export function Guarded({ permission, children }: { permission: string; children: ReactNode }) {
  const { all, may } = useRights();
  if (all.length === 0) return <QuietBar />;
  return may(permission) ? children : <NoAccess />;
}
