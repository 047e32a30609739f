import { documentClasses } from '@jiannuo/rules';
import {
  type DocumentClass,
  type FileOwnerKind,
  GiveConsentDocument,
  type StoredFileRowFragment,
} from '@jiannuo/schema';
import { Alert, Box, Button, Typography } from '@mui/material';
import { type DragEvent, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useProof } from '../../auth/use-proof';
import { tell } from '../../data/execute';
import { refusalOf } from '../../data/refusal';
import { ErrorNote } from '../ErrorNote';
import { todayInShanghai } from '../format';
import { QuietBar } from '../QuietBar';
import { AddFile } from './AddFile';
import { FilePreview } from './FilePreview';
import { FileTile } from './FileTile';
import { fetchFile, removeFile } from './fetch-file';
import { RemoveFile } from './RemoveFile';
import { SendingList } from './SendingList';
import { saveBlob } from './save-blob';
import { useFiles } from './use-files';
import { useSending } from './use-sending';

export interface FileShelfProps {
  readonly owner: FileOwnerKind;
  readonly id: string;
  /** Of files that are added. */
  readonly documentClass: DocumentClass;
  readonly canAdd: boolean;
  /** Whose personal data they are: where consent is missing it can be recorded on the spot. */
  readonly personId?: string;
  /** At most so many; nothing more is offered then. */
  readonly most?: number;
  /** Files were added or removed. */
  onChange?(): void;
}

/**
 * The files of one record: added by dropping, choosing or photographing, looked at in the page, saved, removed. What is
 * sensitive asks who you are first.
 */
export function FileShelf(props: FileShelfProps) {
  const { owner, id, documentClass, canAdd, personId, most = 20, onChange } = props;
  const translate = useTranslate();
  const notify = useNotify();
  const withProof = useProof();
  const { files, error, isPending, refetch, changed } = useFiles(owner, id);
  const [proven, setProven] = useState(false);
  const [looked, setLooked] = useState<{ file: StoredFileRowFragment; blob: Blob } | null>(null);
  const [removing, setRemoving] = useState<StoredFileRowFragment | null>(null);
  const [over, setOver] = useState(false);
  const told = () => {
    void changed();
    onChange?.();
  };
  const {
    files: sent,
    send,
    retry,
    retryWithConsent,
    forget,
  } = useSending({ owner, id, documentClass }, told);

  const fetched = async (file: StoredFileRowFragment, use: (blob: Blob) => void) => {
    try {
      use(await withProof(() => fetchFile(file.id)));
      setProven(true);
    } catch (problem) {
      notify(refusalOf(problem), { type: 'error' });
    }
  };
  const agree = async () => {
    if (personId === undefined) return;
    const input = { personId, documentClass, givenOn: todayInShanghai() };
    try {
      await retryWithConsent(() => tell(GiveConsentDocument, { input }));
    } catch (problem) {
      notify(refusalOf(problem), { type: 'error' });
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (canAdd) send([...event.dataTransfer.files]);
  };
  const room = canAdd && (files?.length ?? 0) < most;
  return (
    <Box
      onDragOver={(event) => {
        if (!room) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      sx={{
        borderRadius: 1,
        outline: over ? '2px dashed' : 'none',
        outlineColor: 'primary.main',
        p: over ? 1 : 0,
      }}
    >
      {isPending ? <QuietBar /> : null}
      {error === null ? null : <ErrorNote error={error} onRetry={() => void refetch()} />}
      {files !== undefined && files.length === 0 && sent.length === 0 ? (
        <Typography color="text.secondary" sx={{ mb: 1 }}>
          {translate('jn.files.none')}
        </Typography>
      ) : null}
      <Box
        component="ul"
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, listStyle: 'none', p: 0, m: 0, mb: 1 }}
      >
        {files?.map((file) => (
          <FileTile
            key={file.id}
            file={file}
            smallPicture={proven || !documentClasses[file.documentClass].sensitive}
            onLook={() => void fetched(file, (blob) => setLooked({ file, blob }))}
            onSave={() => void fetched(file, (blob) => saveBlob(blob, file.name))}
            onRemove={canAdd ? () => setRemoving(file) : null}
          />
        ))}
      </Box>
      <SendingList files={sent} onRetry={retry} onForget={forget} />
      {sent.some(({ lacksConsent }) => lacksConsent) && personId !== undefined ? (
        <Alert
          severity="info"
          sx={{ mb: 1 }}
          action={
            <Button color="inherit" size="small" onClick={() => void agree()}>
              {translate('jn.files.agree')}
            </Button>
          }
        >
          {translate('jn.files.agreeHelp')}
        </Alert>
      ) : null}
      {room ? <AddFile onFiles={send} /> : null}
      {looked === null ? null : <FilePreview {...looked} onClose={() => setLooked(null)} />}
      {removing === null ? null : (
        <RemoveFile
          file={removing}
          onClose={() => setRemoving(null)}
          onRemove={async () => {
            await removeFile(removing.id);
            told();
          }}
        />
      )}
    </Box>
  );
}
