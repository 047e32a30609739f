import DeleteIcon from '@mui/icons-material/Delete';
import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useState } from 'react';
import {
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
          const counts = countsOf(bodyOf(error)?.dependents);
          const told = counts.map(
            ([name, count]) => `${translate(`jn.dependents.${name}`, { _: name })} ${count}`,
          );
          setRefusal([error.message, ...told].join(' · '));
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
      <Dialog open={open} onClose={() => setOpen(false)} aria-labelledby="delete-title">
        <DialogTitle id="delete-title">{translate('jn.form.deleteTitle')}</DialogTitle>
        <DialogContent>
          {refusal === null ? (
            translate('jn.form.deleteForever')
          ) : (
            <Alert severity="warning">{refusal}</Alert>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setOpen(false)}>{translate('ra.action.cancel')}</Button>
          {refusal === null ? (
            <Button color="error" variant="contained" disabled={isPending} onClick={confirm}>
              {translate('ra.action.delete')}
            </Button>
          ) : null}
        </DialogActions>
      </Dialog>
    </>
  );
}

/** `{ contracts: 2, devices: 23 }` */
function countsOf(dependents: unknown): [string, number][] {
  if (typeof dependents !== 'object' || dependents === null) return [];
  return Object.entries(dependents).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number' && entry[1] > 0,
  );
}
