import { AssignScanDocument, type ScanItemRowFragment } from '@jiannuo/schema';
import { Checkbox, FormControlLabel, MenuItem, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { tell } from '../../data/execute';
import { refusalOf } from '../../data/refusal';
import { ActDialog } from '../../widgets/ActDialog';
import { useCertificateTypes } from '../../widgets/certificates/use-certificate-types';
import { useTypeName } from '../../widgets/certificates/use-type-name';
import { RowField } from '../../widgets/RowField';

/** Says by hand whose a file is and of what, or that it is not wanted. */
export function AssignScan({ item, onClose }: { item: ScanItemRowFragment; onClose(): void }) {
  const translate = useTranslate();
  const typeName = useTypeName();
  const { data: ofPeople = [] } = useCertificateTypes('PERSON');
  const { data: ofCompany = [] } = useCertificateTypes('COMPANY');
  const [typeId, setTypeId] = useState(item.type?.id ?? '');
  const [personId, setPersonId] = useState<string | null>(item.person?.id ?? null);
  const [leftOut, setLeftOut] = useState(item.state === 'LEFT_OUT');
  const company = ofCompany.some(({ id }) => id === typeId);
  const assign = async () => {
    try {
      await tell(AssignScanDocument, {
        id: item.id,
        typeId: typeId === '' ? null : typeId,
        personId: company ? null : personId,
        leftOut,
      });
    } catch (error) {
      return refusalOf(error);
    }
    return null;
  };
  return (
    <ActDialog
      title={translate('jn.scans.assignTitle')}
      action={translate('ra.action.save')}
      reason="none"
      ready={leftOut || (typeId !== '' && (company || personId !== null))}
      onClose={onClose}
      onAct={assign}
    >
      <Typography sx={{ overflowWrap: 'anywhere' }}>{item.path}</Typography>
      <TextField
        select
        label={translate('jn.scans.type')}
        value={[...ofPeople, ...ofCompany].some(({ id }) => id === typeId) ? typeId : ''}
        onChange={(event) => setTypeId(event.target.value)}
        disabled={leftOut}
        fullWidth
      >
        {[...ofPeople, ...ofCompany].map((type) => (
          <MenuItem key={type.id} value={type.id}>
            {typeName(type)}
          </MenuItem>
        ))}
      </TextField>
      <RowField
        resource="people"
        label={translate('jn.scans.person')}
        value={company ? null : personId}
        onChange={setPersonId}
        text={({ name, number }) => `${name} ${number}`}
        disabled={leftOut || company}
      />
      <FormControlLabel
        control={<Checkbox checked={leftOut} onChange={(_, checked) => setLeftOut(checked)} />}
        label={translate('jn.scans.leaveOut')}
      />
    </ActDialog>
  );
}
