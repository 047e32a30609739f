import type { ReactNode } from 'react';
import { Edit } from 'react-admin';
import { wholeRecord } from '../whole-record';
import { ConflictProvider, useConflictState } from './conflict';

/** Edits one row pessimistically: the server has agreed before the page moves on. */
export function EditPage({ children }: { children: ReactNode }) {
  const conflict = useConflictState();
  return (
    <ConflictProvider value={conflict}>
      <Edit
        mutationMode="pessimistic"
        redirect="show"
        queryOptions={{ ...wholeRecord, refetchOnWindowFocus: false, refetchOnReconnect: false }}
        mutationOptions={{ ...wholeRecord, onError: conflict.report }}
        actions={false}
        sx={{ '& .RaEdit-main': { mt: 1 } }}
      >
        {children}
      </Edit>
    </ConflictProvider>
  );
}
