import DeleteIcon from '@mui/icons-material/Delete';
import { Alert, Button } from '@mui/material';
import { useState } from 'react';
import {
  Confirm,
  useDelete,
  useNotify,
  useRecordContext,
  useRedirect,
  useResourceContext,
  useTranslate,
} from 'react-admin';
import { bodyOf, toHttpError } from '../../data/error-mapping';

/** Deletes after a question; refused with what depends on the row, in words. */
export function DeleteOne() {
  const translate = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const resource = useResourceContext();
  const record = useRecordContext();
  const [open, setOpen] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [remove, { isPending }] = useDelete();
  if (record === undefined || resource === undefined) return null;

  const confirm = () =>
    remove(
      resource,
      { id: record.id, previousData: record },
      {
        mutationMode: 'pessimistic',
        onSuccess: () => {
          notify('ra.notification.deleted', { type: 'success', messageArgs: { smart_count: 1 } });
          redirect('list', resource);
        },
        onError: (problem) => {
          const error = toHttpError(problem);
          setRefusal(withDependents(error.message, bodyOf(error)?.dependents));
        },
      },
    );

  return (
    <>
      <Button
        color="error"
        startIcon={<DeleteIcon />}
        onClick={() => {
          setRefusal(null);
          setOpen(true);
        }}
      >
        {translate('ra.action.delete')}
      </Button>
      <Confirm
        isOpen={open}
        loading={isPending}
        title={translate('jn.form.deleteTitle')}
        content={
          refusal === null ? (
            translate('ra.message.delete_content', { name: '' })
          ) : (
            <Alert severity="warning">{refusal}</Alert>
          )
        }
        onConfirm={confirm}
        onClose={() => setOpen(false)}
      />
    </>
  );
}

/** `{ devices: 12 }` or `[{…}]` is told by the sentence already; counts are added where it lacks them. */
function withDependents(message: string, dependents: unknown): string {
  if (typeof dependents !== 'object' || dependents === null || Array.isArray(dependents)) return message;
  const counts = Object.entries(dependents)
    .filter(([, count]) => typeof count === 'number' && count > 0)
    .map(([name, count]) => `${name} ${count}`);
  return counts.length === 0 ? message : `${message} (${counts.join(', ')})`;
}
