import { DiscardImportDocument, type ImportJobFieldsFragment } from '@jiannuo/schema';
import { Alert, Box, Checkbox, FormControlLabel } from '@mui/material';
import { useTranslate } from 'react-admin';
import { tell } from '../../data/execute';
import type { ImportTarget } from './import-target';
import { UploadButton } from './UploadButton';
import { useUpload } from './use-upload';

interface ApplyChoicesProps {
  readonly job: ImportJobFieldsFragment;
  readonly target: ImportTarget;
  readonly skipRefused: boolean;
  readonly withdrawGone: boolean;
  onSkipRefused(skip: boolean): void;
  onWithdrawGone(withdraw: boolean): void;
}

/** What to do with rows that are refused, and with what the file lacks. */
export function ApplyChoices(props: ApplyChoicesProps) {
  const { job, target, skipRefused, withdrawGone, onSkipRefused, onWithdrawGone } = props;
  const translate = useTranslate();
  return (
    <>
      {job.refusedCount > 0 ? (
        <Alert severity="warning" sx={{ my: 1 }}>
          {translate('jn.import.refusedLeft', { count: job.refusedCount })}
          <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap', mt: 1 }}>
            <CorrectedFile job={job} target={target} />
            <FormControlLabel
              control={<Checkbox checked={skipRefused} onChange={(_, checked) => onSkipRefused(checked)} />}
              label={translate('jn.import.skipRefused')}
            />
          </Box>
        </Alert>
      ) : null}
      {job.goneCount > 0 ? (
        <Alert severity="info" sx={{ my: 1 }}>
          {translate('jn.import.goneLeft', { count: job.goneCount })}
          <br />
          <FormControlLabel
            control={<Checkbox checked={withdrawGone} onChange={(_, checked) => onWithdrawGone(checked)} />}
            label={translate('jn.import.withdrawGone')}
          />
        </Alert>
      ) : null}
    </>
  );
}

/** The corrected file takes the place of this one. */
function CorrectedFile({ job, target }: Pick<ApplyChoicesProps, 'job' | 'target'>) {
  const translate = useTranslate();
  const { send, busy, problem } = useUpload(target);
  const replace = async (file: File) => {
    if (await send(file)) await tell(DiscardImportDocument, { id: job.id, version: job.version });
  };
  return (
    <>
      <UploadButton
        variant="outlined"
        label={translate('jn.import.corrected')}
        disabled={busy}
        onFile={(file) => void replace(file)}
      />
      {problem}
    </>
  );
}
