import { WithdrawConsentDocument } from '@jiannuo/schema';
import { Alert } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useProof } from '../../auth/use-proof';
import { tell } from '../../data/execute';
import { refusalOf } from '../../data/refusal';
import { ActDialog } from '../../widgets/ActDialog';
import { DateField } from '../../widgets/DateField';
import { readDate } from '../../widgets/date-text';
import { todayInShanghai } from '../../widgets/format';
import { useWords } from '../../widgets/use-words';
import type { Consent } from './Consents';
import type { Person } from './PersonShow';

/** Somebody took a consent back: what was kept because of it goes. */
export function WithdrawConsentDialog(props: { person: Person; consent: Consent; onClose: () => void }) {
  const { person, consent, onClose } = props;
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const withProof = useProof();
  const { enumWord } = useWords();
  const [on, setOn] = useState(todayInShanghai());
  const withdraw = async (): Promise<string | null> => {
    try {
      const { id, version } = consent;
      await withProof(() => tell(WithdrawConsentDocument, { id, on, version }));
      notify('jn.people.consent.withdrawn', { type: 'success' });
      await queryClient.invalidateQueries();
      return null;
    } catch (error) {
      return refusalOf(error);
    }
  };
  const documentClass = enumWord('DocumentClass', consent.documentClass);
  return (
    <ActDialog
      title={translate('jn.people.consent.withdrawTitle', { name: person.name, documentClass })}
      action={translate('jn.people.consent.withdraw')}
      reason="none"
      ready={readDate(on) !== null}
      onClose={onClose}
      onAct={withdraw}
    >
      <Alert severity="warning">
        {translate(
          consent.documentClass === 'ID_CARD'
            ? 'jn.people.consent.deletesNumber'
            : 'jn.people.consent.deletes',
          { documentClass },
        )}
      </Alert>
      <DateField label={translate('jn.people.consent.withdrawnOn')} value={on} onChange={setOn} />
    </ActDialog>
  );
}
