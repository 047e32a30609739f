import { type ImportJobFieldsFragment, ImportKind } from '@jiannuo/schema';
import DownloadIcon from '@mui/icons-material/Download';
import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import { type DragEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { formatInstant } from '../../widgets/format';
import { useWords } from '../../widgets/use-words';
import { FileNotes } from './FileNotes';
import { type ImportTarget, pageOf } from './import-target';
import { TargetChoice } from './TargetChoice';
import { UploadButton } from './UploadButton';
import { useUpload } from './use-upload';

interface FileStepProps {
  readonly job: ImportJobFieldsFragment | undefined;
  readonly target: ImportTarget;
  onTarget(target: ImportTarget): void;
}

export function FileStep({ job, target, onTarget }: FileStepProps) {
  const translate = useTranslate();
  const { say, enumWord } = useWords();
  if (job === undefined) {
    return (
      <>
        <TargetChoice target={target} onChange={onTarget} />
        <Upload target={target} />
      </>
    );
  }
  const what = [enumWord('ImportKind', job.kind), job.priceList?.name].filter(Boolean).join(' → ');
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography sx={{ flex: 1, minWidth: 200 }}>
          {what} · <strong>{job.fileName}</strong> ·{' '}
          {translate('jn.import.rowCount', { count: job.rowCount })} · {job.createdBy} ·{' '}
          {formatInstant(job.createdAt)}
        </Typography>
        <Button component={Link} to={pageOf(target)}>
          {translate('jn.import.another')}
        </Button>
      </Box>
      {job.status === 'READING' ? (
        <LinearProgress aria-label={translate('jn.enum.ImportStatus.READING')} sx={{ mt: 1 }} />
      ) : null}
      {job.failure ? (
        <Alert severity="error" sx={{ mt: 1 }}>
          {say(job.failure.message)}
        </Alert>
      ) : null}
      <FileNotes notes={job.notes} />
    </>
  );
}

function Upload({ target }: { target: ImportTarget }) {
  const translate = useTranslate();
  const { send, busy, problem } = useUpload(target);
  const [over, setOver] = useState(false);
  const isReady = target.kind !== ImportKind.PRICES || target.priceListId !== null;
  return (
    <>
      {problem === null ? null : (
        <Alert severity="error" sx={{ mb: 1 }}>
          {problem}
        </Alert>
      )}
      <Box
        onDragOver={(event: DragEvent) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event: DragEvent) => {
          event.preventDefault();
          setOver(false);
          const [file] = event.dataTransfer.files;
          if (file && isReady) void send(file);
        }}
        sx={{
          p: 3,
          mb: 1,
          border: '2px dashed',
          borderColor: over ? 'primary.main' : 'divider',
          borderRadius: 1,
          textAlign: 'center',
        }}
      >
        <UploadButton
          label={translate('jn.import.choose')}
          disabled={busy || !isReady}
          onFile={(file) => void send(file)}
        />
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {translate(isReady ? 'jn.import.drop' : 'jn.import.listFirst')}
        </Typography>
        {busy ? <LinearProgress aria-label={translate('jn.import.sending')} sx={{ mt: 1 }} /> : null}
      </Box>
      <Button
        component="a"
        href={`/imports/template.xlsx?kind=${target.kind}`}
        download
        startIcon={<DownloadIcon />}
      >
        {translate('jn.import.template')}
      </Button>
    </>
  );
}
