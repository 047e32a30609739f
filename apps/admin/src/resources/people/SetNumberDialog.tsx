import { documentClasses, identityNumberProblem } from '@jiannuo/rules';
import { GiveConsentDocument, SetIdentityNumberDocument } from '@jiannuo/schema';
import { Checkbox, FormControlLabel, TextField } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { tell } from '../../data/execute';
import { refusalOf } from '../../data/refusal';
import { ActDialog } from '../../widgets/ActDialog';
import { todayInShanghai } from '../../widgets/format';
import { useWords } from '../../widgets/use-words';
import type { Person } from './PersonShow';

/** What is typed here stays in this dialog: it is in no draft, no address and no cache. */
export function SetNumberDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { say } = useWords();
  const queryClient = useQueryClient();
  const [number, setNumber] = useState('');
  const [left, setLeft] = useState(false);
  const [agrees, setAgrees] = useState(false);
  const hasAgreed = person.consents.some(
    ({ documentClass, withdrawnOn }) => documentClass === 'ID_CARD' && !withdrawnOn,
  );
  const purpose = say(documentClasses.ID_CARD.purpose);
  const problem = identityNumberProblem(number, todayInShanghai());
  const save = async (): Promise<string | null> => {
    try {
      if (!hasAgreed) {
        const input = {
          personId: person.id,
          documentClass: 'ID_CARD',
          givenOn: todayInShanghai(),
          purpose,
        } as const;
        await tell(GiveConsentDocument, { input });
      }
      await tell(SetIdentityNumberDocument, { personId: person.id, number, version: person.version });
      notify('jn.people.identity.saved', { type: 'success' });
      await queryClient.invalidateQueries();
      return null;
    } catch (error) {
      return refusalOf(error);
    }
  };
  return (
    <ActDialog
      title={translate('jn.people.identity.setTitle', { name: person.name })}
      action={translate('ra.action.save')}
      reason="none"
      ready={problem === null && (hasAgreed || agrees)}
      onClose={onClose}
      onAct={save}
    >
      <TextField
        label={translate('jn.people.identity.title')}
        value={number}
        onChange={({ target }) => setNumber(target.value)}
        onBlur={() => setLeft(true)}
        error={left && number !== '' && problem !== null}
        helperText={
          left && number !== '' && problem !== null ? say(problem) : translate('jn.people.identity.help')
        }
        autoFocus
        fullWidth
        slotProps={{ htmlInput: { autoComplete: 'off', maxLength: 24, spellCheck: false } }}
      />
      {hasAgreed ? null : (
        <FormControlLabel
          control={<Checkbox checked={agrees} onChange={(_, checked) => setAgrees(checked)} />}
          label={translate('jn.people.identity.agrees', { purpose })}
        />
      )}
    </ActDialog>
  );
}
