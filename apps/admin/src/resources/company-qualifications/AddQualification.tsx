import AddIcon from '@mui/icons-material/Add';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useRights } from '../../auth/use-rights';
import { CertificateDialog } from '../../widgets/certificates/CertificateDialog';

/** Enters a qualification of the company. */
export function AddQualification() {
  const translate = useTranslate();
  const { may } = useRights();
  const [adding, setAdding] = useState(false);
  if (!may('certificate:write')) return null;
  return (
    <>
      <Button size="small" startIcon={<AddIcon />} onClick={() => setAdding(true)}>
        {translate('jn.certificates.createQualification')}
      </Button>
      {adding ? (
        <CertificateDialog holder="COMPANY" certificate={null} onClose={() => setAdding(false)} />
      ) : null}
    </>
  );
}
