import { identityNumberProblem } from '@jiannuo/rules';
import { SetIdentityNumberDocument } from '@jiannuo/schema';
import { TextField } from '@mui/material';
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
  const problem = identityNumberProblem(number, todayInShanghai());
  const save = async (): Promise<string | null> => {
    try {
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
      ready={problem === null}
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
    </ActDialog>
  );
}
