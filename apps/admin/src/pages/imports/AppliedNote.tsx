import { type ImportJobFieldsFragment, ImportKind } from '@jiannuo/schema';
import { Alert, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';

interface AppliedNoteProps {
  readonly job: ImportJobFieldsFragment;
  readonly words: Readonly<Record<string, number>>;
}

/** What was written, and where to see it. */
export function AppliedNote({ job, words }: AppliedNoteProps) {
  const translate = useTranslate();
  const place = placeOf(job);
  return (
    <Alert
      severity="success"
      action={
        <Button component={Link} to={place} color="inherit">
          {translate('jn.import.look')}
        </Button>
      }
    >
      {translate(`jn.import.applied.${job.kind}`, words)}
      {job.withdrawGone ? ` ${translate('jn.import.withdrawn', { count: job.goneCount })}` : null}
    </Alert>
  );
}

function placeOf({ kind, priceList }: ImportJobFieldsFragment): string {
  if (kind === ImportKind.DEVICES) return '/devices';
  if (kind === ImportKind.PARTS) return '/parts';
  return priceList?.draft ? `/price-editions/${priceList.draft.id}` : '/price-lists';
}
