import { type DeviceDetailFragment, RetireDeviceDocument } from '@jiannuo/schema';
import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useNotify, useRecordContext, useRefresh, useTranslate } from 'react-admin';
import { toHttpError } from '../../data/error-mapping';
import { tell } from '../../data/execute';
import { DateField } from '../../widgets/DateField';
import { todayInShanghai } from '../../widgets/format';

/** Takes a device out of service: its promises end with it, its history stays. */
export function RetireDevice() {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const device = useRecordContext<DeviceDetailFragment>();
  const [open, setOpen] = useState(false);
  const [on, setOn] = useState(todayInShanghai());
  const [problem, setProblem] = useState<string | null>(null);
  if (device === undefined || device.status === 'RETIRED') return null;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await tell(RetireDeviceDocument, { id: device.id, on, version: device.version });
      notify('jn.device.retired', { type: 'success' });
      setOpen(false);
      refresh();
    } catch (error) {
      setProblem(toHttpError(error).message);
    }
  };

  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {translate('jn.device.retire')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        fullWidth
        maxWidth="xs"
        aria-labelledby="retire-title"
      >
        <form onSubmit={submit}>
          <DialogTitle id="retire-title">
            {translate('jn.device.retire')} · {device.serial}
          </DialogTitle>
          <DialogContent>
            <DialogContentText sx={{ mb: 1.5 }}>{translate('jn.device.retireHelp')}</DialogContentText>
            <DateField
              label={translate('jn.device.lastDay')}
              value={on}
              onChange={setOn}
              error={problem !== null}
              helperText={problem}
              required
              fullWidth
            />
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setOpen(false)}>{translate('ra.action.cancel')}</Button>
            <Button type="submit" variant="contained" color="error">
              {translate('jn.device.retire')}
            </Button>
          </DialogActions>
        </form>
      </Dialog>
    </>
  );
}
