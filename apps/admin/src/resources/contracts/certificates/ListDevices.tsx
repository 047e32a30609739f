import {
  type AcceptanceCertificateRowFragment,
  DevicesDocument,
  type DevicesQuery,
  ListDevicesDocument,
} from '@jiannuo/schema';
import ListIcon from '@mui/icons-material/PlaylistAdd';
import {
  Alert,
  Autocomplete,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  FormControlLabel,
  IconButton,
  TextField,
  Tooltip,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ask, tell } from '../../../data/execute';
import { useDebounced } from '../../../layout/use-debounced';
import type { ContractPageRow } from '../contract-row';
import { type Problems, useCertificateChange } from './use-certificate-change';

type Device = DevicesQuery['devices']['rows'][number];

/** Puts devices of the customer on a certificate: from then on they are covered by it. */
export function ListDevices(props: {
  certificate: AcceptanceCertificateRowFragment;
  contract: ContractPageRow;
}) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Tooltip title={translate('jn.certificate.listDevices')}>
        <IconButton
          size="small"
          aria-label={`${translate('jn.certificate.listDevices')} ${props.certificate.number}`}
          onClick={() => setOpen(true)}
        >
          <ListIcon fontSize="inherit" />
        </IconButton>
      </Tooltip>
      {open ? <ListDialog {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function ListDialog(props: {
  certificate: AcceptanceCertificateRowFragment;
  contract: ContractPageRow;
  onClose: () => void;
}) {
  const { certificate, contract, onClose } = props;
  const translate = useTranslate();
  const change = useCertificateChange(contract.id);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Device[]>([]);
  const [supplied, setSupplied] = useState(true);
  const [problems, setProblems] = useState<Problems | null>(null);
  const search = useDebounced(text.trim(), 200);
  const { data, isFetching } = useQuery({
    queryKey: ['devices-to-list', contract.customer.id, search],
    queryFn: () =>
      ask(DevicesDocument, {
        filter: { customerId: contract.customer.id, ...(search === '' ? {} : { search }) },
        sort: [{ field: 'SERIAL', direction: 'ASC' }],
        limit: 50,
        offset: 0,
      }),
  });
  const save = async () => {
    const refused = await change(() =>
      tell(ListDevicesDocument, {
        certificateId: certificate.id,
        deviceIds: chosen.map(({ id }) => id),
        supplied,
      }),
    );
    setProblems(refused);
    if (refused === null) onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="list-devices-title">
      <DialogTitle id="list-devices-title">
        {translate('jn.certificate.listDevices')} · {certificate.number}
      </DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 1.5 }}>{translate('jn.certificate.listHelp')}</DialogContentText>
        {problems === null ? null : (
          <Alert severity="error" sx={{ mb: 1.5 }}>
            {[...new Set(Object.values(problems))].map((problem) => (
              <div key={problem}>{problem}</div>
            ))}
          </Alert>
        )}
        <Autocomplete<Device, true>
          multiple
          options={data?.devices.rows ?? []}
          value={chosen}
          loading={isFetching}
          filterOptions={(options) => options}
          isOptionEqualToValue={(one, other) => one.id === other.id}
          getOptionLabel={({ serial, product, position }) => `${serial} · ${product.model} · ${position}`}
          getOptionKey={({ id }) => id}
          onInputChange={(_, value, reason) => reason === 'input' && setText(value)}
          onChange={(_, devices) => setChosen(devices)}
          renderInput={(params) => <TextField {...params} label={translate('jn.menu.devices')} />}
        />
        <FormControlLabel
          control={<Checkbox checked={supplied} onChange={(_, checked) => setSupplied(checked)} />}
          label={translate('jn.certificate.suppliedHere')}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" disabled={chosen.length === 0} onClick={() => void save()}>
          {translate('jn.certificate.listCount', { count: chosen.length })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
