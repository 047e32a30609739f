import type { ImportJobFieldsFragment } from '@jiannuo/schema';
import DownloadIcon from '@mui/icons-material/Download';
import UploadIcon from '@mui/icons-material/UploadFile';
import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatInstant } from '../../widgets/format';
import { useWords } from '../../widgets/use-words';
import { uploadFile } from './upload-file';

interface FileStepProps {
  readonly job: ImportJobFieldsFragment | undefined;
  onUploaded(id: string): void;
  onNew(): void;
}

export function FileStep({ job, onUploaded, onNew }: FileStepProps) {
  const translate = useTranslate();
  const { say } = useWords();
  if (job === undefined) return <Upload onUploaded={onUploaded} />;
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography sx={{ flex: 1 }}>
          <strong>{job.fileName}</strong> · {translate('jn.import.rowCount', { count: job.rowCount })} ·{' '}
          {job.createdBy} · {formatInstant(job.createdAt)}
        </Typography>
        <Button onClick={onNew}>{translate('jn.import.another')}</Button>
      </Box>
      {job.status === 'READING' ? (
        <LinearProgress aria-label={translate('jn.enum.ImportStatus.READING')} sx={{ mt: 1 }} />
      ) : null}
      {job.failure ? (
        <Alert severity="error" sx={{ mt: 1 }}>
          {say(job.failure.message)}
        </Alert>
      ) : null}
    </>
  );
}

function Upload({ onUploaded }: { onUploaded: (id: string) => void }) {
  const translate = useTranslate();
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const send = async (file: File | undefined) => {
    if (file === undefined) return;
    setBusy(true);
    setProblem(null);
    const result = await uploadFile(file);
    setBusy(false);
    if ('id' in result) onUploaded(result.id);
    else setProblem(result.problem);
  };
  return (
    <>
      <Typography sx={{ mb: 1 }}>{translate('jn.import.purpose')}</Typography>
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
          void send(event.dataTransfer.files[0]);
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
        <Button
          variant="contained"
          startIcon={<UploadIcon />}
          disabled={busy}
          onClick={() => input.current?.click()}
        >
          {translate('jn.import.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.csv"
          hidden
          onChange={(event) => {
            void send(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {translate('jn.import.drop')}
        </Typography>
        {busy ? <LinearProgress aria-label={translate('jn.import.sending')} sx={{ mt: 1 }} /> : null}
      </Box>
      <Button component="a" href="/imports/template.xlsx" download startIcon={<DownloadIcon />}>
        {translate('jn.import.template')}
      </Button>
    </>
  );
}
