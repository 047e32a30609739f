import CameraIcon from '@mui/icons-material/PhotoCamera';
import UploadIcon from '@mui/icons-material/UploadFile';
import { Box, Button, Typography } from '@mui/material';
import { useRef } from 'react';
import { useTranslate } from 'react-admin';

/** Chooses files, or takes a photo where the device has a camera at hand. */
export function AddFile({ onFiles }: { onFiles(files: readonly File[]): void }) {
  const translate = useTranslate();
  const choose = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const chosen = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])];
    input.value = '';
    if (files.length > 0) onFiles(files);
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
      <Button
        size="small"
        variant="outlined"
        startIcon={<UploadIcon />}
        onClick={() => choose.current?.click()}
      >
        {translate('jn.files.add')}
      </Button>
      <Button
        size="small"
        startIcon={<CameraIcon />}
        onClick={() => camera.current?.click()}
        sx={{ '@media (pointer: fine)': { display: 'none' } }}
      >
        {translate('jn.files.photograph')}
      </Button>
      <Typography variant="body2" color="text.secondary">
        {translate('jn.files.help')}
      </Typography>
      <input
        ref={choose}
        type="file"
        accept="image/jpeg,image/png,image/webp,application/pdf"
        multiple
        hidden
        aria-label={translate('jn.files.add')}
        onChange={(event) => chosen(event.target)}
      />
      <input
        ref={camera}
        type="file"
        accept="image/jpeg"
        capture="environment"
        hidden
        aria-label={translate('jn.files.photograph')}
        onChange={(event) => chosen(event.target)}
      />
    </Box>
  );
}
