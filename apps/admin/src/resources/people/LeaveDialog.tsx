import { LeavePersonDocument } from '@jiannuo/schema';
import { Alert } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { tell } from '../../data/execute';
import { refusalOf } from '../../data/refusal';
import { ActDialog } from '../../widgets/ActDialog';
import { DateField } from '../../widgets/DateField';
import { readDate } from '../../widgets/date-text';
import { todayInShanghai } from '../../widgets/format';
import type { Person } from './PersonShow';

export function LeaveDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [on, setOn] = useState(todayInShanghai());
  const leave = async (): Promise<string | null> => {
    try {
      await tell(LeavePersonDocument, { id: person.id, on, version: person.version });
      notify('jn.people.left', { type: 'success' });
      await queryClient.invalidateQueries();
      return null;
    } catch (error) {
      return refusalOf(error);
    }
  };
  return (
    <ActDialog
      title={translate('jn.people.leaveTitle', { name: person.name })}
      action={translate('jn.people.leave')}
      reason="none"
      ready={readDate(on) !== null}
      onClose={onClose}
      onAct={leave}
    >
      <DateField label={translate('resources.people.fields.leftOn')} value={on} onChange={setOn} />
      <Alert severity="info">
        {translate('jn.people.leaveKeeps')}
        {person.user ? ` ${translate('jn.people.leaveAccount', { username: person.user.username })}` : ''}
      </Alert>
    </ActDialog>
  );
}
