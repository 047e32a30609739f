import type { StoredFileRowFragment } from '@jiannuo/schema';
import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { lazy, Suspense, useEffect, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { QuietBar } from '../QuietBar';
import { saveBlob } from './save-blob';

const PdfPages = lazy(() => import('./PdfPages'));

interface FilePreviewProps {
  readonly file: StoredFileRowFragment;
  readonly blob: Blob;
  onClose(): void;
}

/** A file in the page: gone from memory when the dialog closes. */
export function FilePreview({ file, blob, onClose }: FilePreviewProps) {
  const translate = useTranslate();
  const id = useId();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="lg" aria-labelledby={id}>
      <DialogTitle id={id} sx={{ overflowWrap: 'anywhere' }}>
        {file.name}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', justifyItems: 'center', bgcolor: 'action.hover' }}>
        {file.contentType === 'application/pdf' ? (
          <Suspense fallback={<QuietBar />}>
            <PdfPages blob={blob} name={file.name} />
          </Suspense>
        ) : (
          <Picture blob={blob} name={file.name} />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={() => saveBlob(blob, file.name)}>{translate('jn.files.saveIt')}</Button>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function Picture({ blob, name }: { blob: Blob; name: string }) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return address === null ? null : (
    <Box component="img" src={address} alt={name} sx={{ maxWidth: 1, height: 'auto' }} />
  );
}
