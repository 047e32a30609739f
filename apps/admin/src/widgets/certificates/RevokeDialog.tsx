import { isPlainDate } from '@jiannuo/rules';
import { Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActDialog } from '../ActDialog';
import { DateField } from '../DateField';
import { todayInShanghai } from '../format';
import { actsFor, type Holder } from './certificate-acts';
import type { HeldCertificate } from './held-certificate';
import { useCertificateAct } from './use-certificate-act';

/** 吊销: from which day it is good no more, and why. */
export function RevokeDialog(props: { holder: Holder; certificate: HeldCertificate; onClose(): void }) {
  const { holder, certificate, onClose } = props;
  const translate = useTranslate();
  const act = useCertificateAct();
  const [revokedOn, setRevokedOn] = useState(todayInShanghai);
  return (
    <ActDialog
      title={translate('jn.certificates.revoke')}
      action={translate('jn.certificates.revoke')}
      reason="required"
      ready={isPlainDate(revokedOn)}
      onClose={onClose}
      onAct={async (reason) => {
        const refused = await act(
          () => actsFor(holder).revoke(certificate.id, { version: certificate.version, revokedOn, reason }),
          'jn.certificates.done.revoke',
        );
        return refused === null ? null : Object.values(refused).join(' ');
      }}
    >
      <Typography>{translate('jn.certificates.revokeHelp')}</Typography>
      <DateField
        label={translate('jn.certificates.field.revokedOn')}
        value={revokedOn}
        onChange={setRevokedOn}
        required
        fullWidth
      />
    </ActDialog>
  );
}
