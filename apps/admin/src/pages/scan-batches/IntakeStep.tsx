import FolderIcon from '@mui/icons-material/DriveFolderUpload';
import FilesIcon from '@mui/icons-material/UploadFile';
import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Section } from '../../widgets/Section';
import { chosenFiles, droppedFiles, type PathedFile } from './scan-sources';
import type { Intake } from './use-intake';

interface IntakeStepProps {
  readonly intake: Intake | null;
  /** A batch is open: only what is on its way is shown. */
  readonly hidden: boolean;
  bring(files: Promise<readonly PathedFile[]>): void;
  stop(): void;
}

export function IntakeStep({ intake, hidden, bring, stop }: IntakeStepProps) {
  const translate = useTranslate();
  const busy = intake !== null && intake.under !== 'ended';
  return (
    <>
      {hidden ? null : (
        <Section title={translate('jn.scans.title')}>
          <Typography sx={{ mb: 1.5 }}>{translate('jn.scans.purpose')}</Typography>
          <DropZone busy={busy} bring={bring} />
        </Section>
      )}
      {busy ? (
        <Box sx={{ mb: 2 }}>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
            <Typography role="status" sx={{ flex: 1 }}>
              {intake.under === 'reading'
                ? translate('jn.scans.reading')
                : translate('jn.scans.sending', { done: intake.done, total: intake.total })}
            </Typography>
            <Button onClick={stop}>{translate('jn.scans.cancel')}</Button>
          </Box>
          <LinearProgress
            aria-label={translate('jn.scans.title')}
            {...(intake.total > 0
              ? { variant: 'determinate', value: (100 * intake.done) / intake.total }
              : {})}
          />
        </Box>
      ) : null}
      {intake && intake.refused.length > 0 ? (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate('jn.scans.refusedFiles', { count: intake.refused.length })}
          <Box component="ul" sx={{ m: 0, pl: 2.5, maxHeight: 160, overflow: 'auto' }} tabIndex={0}>
            {intake.refused.map(({ path, sentence }) => (
              <li key={path}>
                {path === '' ? '' : `${path}: `}
                {sentence}
              </li>
            ))}
          </Box>
        </Alert>
      ) : null}
    </>
  );
}

function DropZone({ busy, bring }: { busy: boolean; bring: IntakeStepProps['bring'] }) {
  const translate = useTranslate();
  const [over, setOver] = useState(false);
  return (
    <Box
      onDragOver={(event: DragEvent) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        if (!busy) bring(droppedFiles(event.dataTransfer));
      }}
      sx={{
        p: 3,
        border: '2px dashed',
        borderColor: over ? 'primary.main' : 'divider',
        borderRadius: 1,
        textAlign: 'center',
      }}
    >
      <Box sx={{ display: 'flex', gap: 1, justifyContent: 'center', flexWrap: 'wrap' }}>
        <Chooser folder busy={busy} bring={bring} />
        <Chooser folder={false} busy={busy} bring={bring} />
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {translate('jn.scans.drop')}
      </Typography>
    </Box>
  );
}

interface ChooserProps {
  readonly folder: boolean;
  readonly busy: boolean;
  readonly bring: IntakeStepProps['bring'];
}

function Chooser({ folder, busy, bring }: ChooserProps) {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        variant={folder ? 'contained' : 'outlined'}
        disabled={busy}
        startIcon={folder ? <FolderIcon /> : <FilesIcon />}
        onClick={() => input.current?.click()}
      >
        {translate(folder ? 'jn.scans.choose' : 'jn.scans.chooseFiles')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        {...(folder ? { webkitdirectory: '' } : { accept: '.zip,.jpg,.jpeg,.png,.webp,.pdf' })}
        onChange={(event) => {
          const files = event.target.files && chosenFiles(event.target.files);
          event.target.value = '';
          if (files && files.length > 0) bring(Promise.resolve(files));
        }}
      />
    </>
  );
}
