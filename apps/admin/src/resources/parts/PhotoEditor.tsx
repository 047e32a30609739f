import type { PartDetailFragment } from '@jiannuo/schema';
import PhotoIcon from '@mui/icons-material/AddAPhoto';
import { Alert, Box, Button, Dialog, DialogActions, DialogTitle, Link as MuiLink } from '@mui/material';
import { useRef, useState } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { useRights } from '../../auth/use-rights';
import { PartPhoto, photoAddress } from '../../widgets/stock/PartPhoto';
import { sendPhoto } from './send-photo';

/** The photo, larger on a click; whoever may, takes another with the phone or picks a file. */
export function PhotoEditor({ part }: { part: PartDetailFragment }) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const { may } = useRights();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (file: File | null) => {
    setBusy(true);
    const refused = await sendPhoto(part.id, file);
    setBusy(false);
    setAsking(false);
    setProblem(refused);
    if (refused !== null) return;
    notify(file === null ? 'jn.photo.removed' : 'jn.photo.saved', { type: 'success' });
    refresh();
  };
  const photo = <PartPhoto part={part} side={SIDE} size="full" />;
  return (
    <Box sx={{ width: SIDE }}>
      {part.photoDigest ? (
        <MuiLink href={photoAddress(part.id, part.photoDigest, 'full')} target="_blank" rel="noreferrer">
          {photo}
        </MuiLink>
      ) : (
        photo
      )}
      {may('part:write') ? (
        <>
          <Button
            size="small"
            fullWidth
            startIcon={<PhotoIcon />}
            disabled={busy}
            title={translate('jn.photo.help')}
            onClick={() => input.current?.click()}
            sx={{ mt: 0.5 }}
          >
            {translate(busy ? 'jn.photo.sending' : part.photoDigest ? 'jn.photo.change' : 'jn.photo.add')}
          </Button>
          <input
            ref={input}
            type="file"
            accept="image/jpeg,image/png,image/webp"
            hidden
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file !== undefined) void send(file);
              event.target.value = '';
            }}
          />
          {part.photoDigest ? (
            <Button size="small" fullWidth color="error" disabled={busy} onClick={() => setAsking(true)}>
              {translate('jn.photo.remove')}
            </Button>
          ) : null}
        </>
      ) : null}
      {problem === null ? null : <Alert severity="error">{problem}</Alert>}
      <Dialog open={asking} onClose={() => setAsking(false)} aria-labelledby="remove-photo-title">
        <DialogTitle id="remove-photo-title">{translate('jn.photo.removeTitle')}</DialogTitle>
        <DialogActions>
          <Button onClick={() => setAsking(false)}>{translate('ra.action.cancel')}</Button>
          <Button color="error" variant="contained" disabled={busy} onClick={() => void send(null)}>
            {translate('jn.photo.remove')}
          </Button>
        </DialogActions>
      </Dialog>
    </Box>
  );
}

const SIDE = 128;
