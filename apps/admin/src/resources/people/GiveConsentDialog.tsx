import { type DocumentClassCode, documentClasses } from '@jiannuo/rules';
import { GiveConsentDocument } from '@jiannuo/schema';
import { MenuItem, TextField } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { tell } from '../../data/execute';
import { refusalOf } from '../../data/refusal';
import { ActDialog } from '../../widgets/ActDialog';
import { DateField } from '../../widgets/DateField';
import { readDate } from '../../widgets/date-text';
import { todayInShanghai } from '../../widgets/format';
import { useWords } from '../../widgets/use-words';
import type { Person } from './PersonShow';

interface GiveConsentDialogProps {
  readonly person: Person;
  /** Classes not agreed to yet; at least one. */
  readonly classes: readonly DocumentClassCode[];
  onClose(): void;
}

/** Records what somebody signed: which documents, what for, since when. */
export function GiveConsentDialog({ person, classes, onClose }: GiveConsentDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const { say } = useWords();
  const [documentClass, setDocumentClass] = useState<DocumentClassCode>(classes[0] ?? 'ID_CARD');
  const [typed, setTyped] = useState<string | null>(null);
  const [givenOn, setGivenOn] = useState(todayInShanghai());
  const purpose = typed ?? say(documentClasses[documentClass].purpose);
  const give = async (): Promise<string | null> => {
    try {
      await tell(GiveConsentDocument, { input: { personId: person.id, documentClass, purpose, givenOn } });
      notify('jn.people.consent.given', { type: 'success' });
      await queryClient.invalidateQueries();
      return null;
    } catch (error) {
      return refusalOf(error);
    }
  };
  return (
    <ActDialog
      title={translate('jn.people.consent.giveTitle', { name: person.name })}
      action={translate('ra.action.save')}
      reason="none"
      ready={purpose.trim() !== '' && readDate(givenOn) !== null}
      onClose={onClose}
      onAct={give}
    >
      <TextField
        select
        label={translate('jn.people.consent.class')}
        value={documentClass}
        onChange={({ target }) => setDocumentClass(target.value as DocumentClassCode)}
      >
        {classes.map((code) => (
          <MenuItem key={code} value={code}>
            {say(documentClasses[code].name)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={translate('jn.people.consent.purpose')}
        value={purpose}
        onChange={({ target }) => setTyped(target.value)}
        multiline
        slotProps={{ htmlInput: { maxLength: 500 } }}
      />
      <DateField label={translate('jn.people.consent.givenOn')} value={givenOn} onChange={setGivenOn} />
    </ActDialog>
  );
}
