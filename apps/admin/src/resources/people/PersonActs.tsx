import { ReturnPersonDocument } from '@jiannuo/schema';
import { Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useRecordContext, useTranslate } from 'react-admin';
import { useRights } from '../../auth/use-rights';
import { tell } from '../../data/execute';
import { refusalOf } from '../../data/refusal';
import { EraseDialog } from './EraseDialog';
import { LeaveDialog } from './LeaveDialog';
import type { Person } from './PersonShow';

/** What happens to somebody: they leave, come back, or want what is kept of them deleted. */
export function PersonActs() {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const { may } = useRights();
  const person = useRecordContext<Person>();
  const [open, setOpen] = useState<'leave' | 'erase' | null>(null);
  if (person === undefined || !may('person:write')) return null;
  const comeBack = async () => {
    try {
      await tell(ReturnPersonDocument, { id: person.id, version: person.version });
      notify('jn.people.returned', { type: 'success' });
      await queryClient.invalidateQueries();
    } catch (error) {
      notify(refusalOf(error), { type: 'error' });
    }
  };
  const close = () => setOpen(null);
  return (
    <>
      {person.state === 'ACTIVE' ? (
        <Button size="small" onClick={() => setOpen('leave')}>
          {translate('jn.people.leave')}
        </Button>
      ) : (
        <>
          <Button size="small" onClick={() => void comeBack()}>
            {translate('jn.people.return')}
          </Button>
          <Button size="small" color="error" onClick={() => setOpen('erase')}>
            {translate('jn.people.erase.open')}
          </Button>
        </>
      )}
      {open === 'leave' ? <LeaveDialog person={person} onClose={close} /> : null}
      {open === 'erase' ? <EraseDialog person={person} onClose={close} /> : null}
    </>
  );
}
