import { ErasePersonalDataDocument } from '@jiannuo/schema';
import { Alert } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { useProof } from '../../auth/use-proof';
import { tell } from '../../data/execute';
import { refusalOf } from '../../data/refusal';
import { ActDialog } from '../../widgets/ActDialog';
import type { Person } from './PersonShow';

/** Deletes what is personal of somebody who has left, after saying what goes and what stays. */
export function EraseDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const withProof = useProof();
  const erase = async (reason: string): Promise<string | null> => {
    try {
      const { id: personId, version } = person;
      const { erasePersonalData: gone } = await withProof(() =>
        tell(ErasePersonalDataDocument, { personId, reason, version }),
      );
      notify('jn.people.erase.done', { type: 'success', messageArgs: { count: gone.files } });
      await queryClient.invalidateQueries();
      return null;
    } catch (error) {
      return refusalOf(error);
    }
  };
  return (
    <ActDialog
      title={translate('jn.people.erase.title', { name: person.name })}
      action={translate('jn.people.erase.open')}
      reason="required"
      onClose={onClose}
      onAct={erase}
    >
      <Alert severity="warning">{translate('jn.people.erase.goes')}</Alert>
      <Alert severity="info">{translate('jn.people.erase.stays')}</Alert>
    </ActDialog>
  );
}
