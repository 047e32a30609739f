import { UnlistDeviceDocument } from '@jiannuo/schema';
import { Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Confirm, useNotify, useRefresh, useTranslate } from 'react-admin';
import { toHttpError } from '../../data/error-mapping';
import { tell } from '../../data/execute';

interface UnlistDeviceProps {
  readonly deviceId: string;
  readonly certificate: { readonly id: string; readonly number: string };
}

/** Takes a device off a certificate, after saying what ends with it. */
export function UnlistDevice({ deviceId, certificate }: UnlistDeviceProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);

  const unlist = async () => {
    setBusy(true);
    try {
      await tell(UnlistDeviceDocument, { certificateId: certificate.id, deviceId });
      notify('jn.device.unlisted', { type: 'success' });
      refresh();
      await Promise.all(
        ['device-listings', 'device-coverage-facts'].map((key) =>
          queryClient.invalidateQueries({ queryKey: [key, deviceId] }),
        ),
      );
    } catch (error) {
      notify(toHttpError(error).message, { type: 'error', multiLine: true });
    } finally {
      setBusy(false);
      setAsked(false);
    }
  };

  return (
    <>
      <Button
        size="small"
        aria-label={`${translate('jn.device.unlist')} ${certificate.number}`}
        onClick={() => setAsked(true)}
        sx={{ ml: 1, py: 0 }}
      >
        {translate('jn.device.unlist')}
      </Button>
      <Confirm
        isOpen={asked}
        loading={busy}
        title={translate('jn.device.unlistTitle', { number: certificate.number })}
        content={translate('jn.device.unlistHelp')}
        confirm={translate('jn.device.unlist')}
        confirmColor="warning"
        onClose={() => setAsked(false)}
        onConfirm={() => void unlist()}
      />
    </>
  );
}
