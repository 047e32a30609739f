import { ApplyImportDocument, DiscardImportDocument, type ImportJobFieldsFragment } from '@jiannuo/schema';
import DownloadIcon from '@mui/icons-material/Download';
import { Alert, Box, Button, Checkbox, FormControlLabel, LinearProgress, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { toHttpError } from '../../data/error-mapping';
import { tell } from '../../data/execute';
import { useWords } from '../../widgets/use-words';

/** Applied whole or not at all; with refused rows only when the person says to leave them out. */
export function ApplyStep({ job, onChanged }: { job: ImportJobFieldsFragment; onChanged: () => void }) {
  const translate = useTranslate();
  const { say } = useWords();
  const [skipRefused, setSkipRefused] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const writes = job.newCount + job.changedCount;

  const run = async (change: () => Promise<unknown>) => {
    setBusy(true);
    setProblem(null);
    try {
      await change();
    } catch (error) {
      setProblem(toHttpError(error).message);
    } finally {
      setBusy(false);
      onChanged();
    }
  };

  return (
    <Box aria-live="polite">
      {problem === null ? null : (
        <Alert severity="error" sx={{ mb: 1 }}>
          {problem}
        </Alert>
      )}
      {job.failure ? (
        <Alert severity="error" sx={{ mb: 1 }}>
          {say(job.failure.message)}
        </Alert>
      ) : null}
      {job.status === 'READY' ? (
        <>
          <Typography>
            {translate('jn.import.willWrite', { created: job.newCount, changed: job.changedCount })}
          </Typography>
          {job.refusedCount > 0 ? (
            <Alert severity="warning" sx={{ my: 1 }}>
              {translate('jn.import.refusedLeft', { count: job.refusedCount })}
              <br />
              <FormControlLabel
                control={
                  <Checkbox checked={skipRefused} onChange={(_, checked) => setSkipRefused(checked)} />
                }
                label={translate('jn.import.skipRefused')}
              />
            </Alert>
          ) : null}
          <Box sx={{ display: 'flex', gap: 1, mt: 1, flexWrap: 'wrap' }}>
            <Button
              variant="contained"
              disabled={busy || writes === 0 || (job.refusedCount > 0 && !skipRefused)}
              onClick={() =>
                void run(() => tell(ApplyImportDocument, { id: job.id, version: job.version, skipRefused }))
              }
            >
              {translate('jn.import.applyNow', { count: writes })}
            </Button>
            <Button
              disabled={busy}
              onClick={() =>
                void run(() => tell(DiscardImportDocument, { id: job.id, version: job.version }))
              }
            >
              {translate('jn.import.discard')}
            </Button>
          </Box>
        </>
      ) : null}
      {job.status === 'APPLYING' ? (
        <>
          <Typography>
            {translate('jn.import.progress', { done: job.processed, count: job.rowCount })}
          </Typography>
          <LinearProgress
            variant="determinate"
            value={job.rowCount === 0 ? 0 : Math.min(100, (job.processed / job.rowCount) * 100)}
            aria-label={translate('jn.enum.ImportStatus.APPLYING')}
          />
        </>
      ) : null}
      {job.status === 'APPLIED' ? (
        <Alert severity="success">
          {translate('jn.import.applied', { created: job.newCount, changed: job.changedCount })}
        </Alert>
      ) : null}
      {job.status === 'DISCARDED' ? <Alert severity="info">{translate('jn.import.discarded')}</Alert> : null}
      <Button
        component="a"
        href={`/imports/${encodeURIComponent(job.id)}/report.csv`}
        download
        startIcon={<DownloadIcon />}
        sx={{ mt: 1 }}
      >
        {translate('jn.import.report')}
      </Button>
    </Box>
  );
}
