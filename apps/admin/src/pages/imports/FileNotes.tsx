import type { ImportJobFieldsFragment } from '@jiannuo/schema';
import { Alert, Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useWords } from '../../widgets/use-words';

/** What is unusual in the file, and what was done with it. */
export function FileNotes({ notes }: Pick<ImportJobFieldsFragment, 'notes'>) {
  const translate = useTranslate();
  const { say } = useWords();
  if (notes.length === 0) return null;
  return (
    <Alert severity="info" sx={{ mt: 1 }}>
      {translate('jn.import.notes')}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {notes.map(({ code, message }) => (
          <li key={code}>{say(message)}</li>
        ))}
      </Box>
    </Alert>
  );
}
