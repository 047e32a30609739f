import { RenameShelfDocument } from '@jiannuo/schema';
import EditIcon from '@mui/icons-material/EditOutlined';
import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  IconButton,
  TextField,
} from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { codeOf, toHttpError } from '../../data/error-mapping';
import { tell } from '../../data/execute';

interface RenameShelfProps {
  readonly shelf: { readonly id: string; readonly code: string; readonly version: number };
}

/** Writes another code on a shelf: its label is printed anew. */
export function RenameShelf({ shelf }: RenameShelfProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const [open, setOpen] = useState(false);
  const [code, setCode] = useState(shelf.code);
  const [problem, setProblem] = useState<string | null>(null);
  const title = translate('jn.place.renameShelfOf', { code: shelf.code });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await tell(RenameShelfDocument, { id: shelf.id, code, version: shelf.version });
      setOpen(false);
      notify('jn.place.shelfSaved', { type: 'success' });
      refresh();
    } catch (error) {
      if (codeOf(error) === 'CONFLICT') refresh();
      setProblem(toHttpError(error).message);
    }
  };
  return (
    <>
      <IconButton size="small" aria-label={title} onClick={() => setOpen(true)}>
        <EditIcon fontSize="inherit" />
      </IconButton>
      <Dialog open={open} onClose={() => setOpen(false)} fullWidth maxWidth="xs" aria-labelledby={shelf.id}>
        <form onSubmit={submit}>
          <DialogTitle id={shelf.id}>{title}</DialogTitle>
          <DialogContent>
            <TextField
              fullWidth
              autoFocus
              required
              margin="dense"
              label={translate('jn.place.shelfCode')}
              value={code}
              onChange={(event) => setCode(event.target.value)}
              slotProps={{ htmlInput: { maxLength: 30 } }}
              error={problem !== null}
              helperText={problem}
            />
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setOpen(false)}>{translate('ra.action.cancel')}</Button>
            <Button type="submit" variant="contained">
              {translate('jn.place.renameShelf')}
            </Button>
          </DialogActions>
        </form>
      </Dialog>
    </>
  );
}
