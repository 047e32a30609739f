import type { StoredFileRowFragment } from '@jiannuo/schema';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { refusalOf } from '../../data/refusal';
import { ActDialog } from '../ActDialog';

interface RemoveFileProps {
  readonly file: StoredFileRowFragment;
  onClose(): void;
  onRemove(): Promise<void>;
}

/** Asks once: a removed file does not come back. */
export function RemoveFile({ file, onClose, onRemove }: RemoveFileProps) {
  const translate = useTranslate();
  return (
    <ActDialog
      title={translate('jn.files.removeTitle')}
      action={translate('ra.action.delete')}
      reason="none"
      onClose={onClose}
      onAct={async () => {
        try {
          await onRemove();
          return null;
        } catch (problem) {
          return refusalOf(problem);
        }
      }}
    >
      <Typography>{translate('jn.files.removeHelp', { name: file.name })}</Typography>
    </ActDialog>
  );
}
