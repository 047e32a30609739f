import { type AcceptanceCertificateRowFragment, DeleteAcceptanceCertificateDocument } from '@jiannuo/schema';
import ConfirmedIcon from '@mui/icons-material/CheckCircle';
import DeleteIcon from '@mui/icons-material/Delete';
import EditIcon from '@mui/icons-material/Edit';
import ProposedIcon from '@mui/icons-material/HourglassTop';
import {
  Box,
  Button,
  IconButton,
  Link as MuiLink,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { Confirm, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useRights } from '../../../auth/use-rights';
import { tell } from '../../../data/execute';
import { filteredList } from '../../../widgets/filtered-list';
import { PlainDate } from '../../../widgets/PlainDate';
import { ScrollTable } from '../../../widgets/ScrollTable';
import { ToneChip } from '../../../widgets/ToneChip';
import { useWords } from '../../../widgets/use-words';
import type { ContractPageRow } from '../contract-row';
import { CertificateDialog } from './CertificateDialog';
import { ConfirmCertificate } from './ConfirmCertificate';
import { ListDevices } from './ListDevices';
import { useCertificateChange } from './use-certificate-change';

interface CertificateTableProps {
  readonly contract: ContractPageRow;
  readonly certificates: readonly AcceptanceCertificateRowFragment[];
}

export function CertificateTable({ contract, certificates }: CertificateTableProps) {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const { may } = useRights();
  const change = useCertificateChange(contract.id);
  const [edited, setEdited] = useState<AcceptanceCertificateRowFragment | 'new' | null>(null);
  const [deleted, setDeleted] = useState<AcceptanceCertificateRowFragment | null>(null);
  const writable = may('contract:write');
  const label = (field: string) => translate(`jn.certificate.${field}`);
  return (
    <>
      {certificates.length === 0 ? (
        <Typography color="text.secondary">{translate('jn.certificate.none')}</Typography>
      ) : (
        <ScrollTable label={translate('jn.certificate.title')}>
          <TableHead>
            <TableRow>
              <TableCell>{label('number')}</TableCell>
              <TableCell>{label('acceptedOn')}</TableCell>
              <TableCell>{label('takenOverOn')}</TableCell>
              <TableCell align="right">{label('deviceCount')}</TableCell>
              {writable ? <TableCell>{label('actions')}</TableCell> : null}
            </TableRow>
          </TableHead>
          <TableBody>
            {certificates.map((row) => (
              <TableRow key={row.id}>
                <TableCell component="th" scope="row">
                  <Box sx={{ mb: 0.25 }}>{row.number}</Box>
                  {row.state === 'CONFIRMED' ? (
                    <ToneChip tone="free" icon={ConfirmedIcon}>
                      {enumWord('AcceptanceState', row.state)}
                    </ToneChip>
                  ) : (
                    <ToneChip tone="look" icon={ProposedIcon}>
                      {enumWord('AcceptanceState', row.state)}
                    </ToneChip>
                  )}
                </TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>
                  {row.acceptedOn ? (
                    <PlainDate value={row.acceptedOn} />
                  ) : (
                    translate('jn.certificate.proposed', { on: row.proposedOn ?? '—' })
                  )}
                  <Typography component="div" variant="caption" color="text.secondary">
                    {enumWord('StartBasis', row.startBasis)}
                  </Typography>
                </TableCell>
                <TableCell>
                  <PlainDate value={row.takenOverOn} />
                </TableCell>
                <TableCell align="right">
                  <MuiLink
                    component={Link}
                    to={filteredList('devices', { certificateId: row.id })}
                    aria-label={translate('jn.certificate.devicesOf', {
                      number: row.number,
                      count: row.deviceCount,
                    })}
                  >
                    {row.deviceCount}
                  </MuiLink>
                </TableCell>
                {writable ? (
                  <TableCell sx={{ whiteSpace: 'nowrap' }}>
                    {row.state === 'CONFIRMED' ? null : (
                      <ConfirmCertificate certificate={row} contractId={contract.id} />
                    )}
                    <ListDevices certificate={row} contract={contract} />
                    <IconButton
                      size="small"
                      aria-label={`${translate('ra.action.edit')} ${row.number}`}
                      onClick={() => setEdited(row)}
                    >
                      <EditIcon fontSize="inherit" />
                    </IconButton>
                    <IconButton
                      size="small"
                      aria-label={`${translate('ra.action.delete')} ${row.number}`}
                      onClick={() => setDeleted(row)}
                    >
                      <DeleteIcon fontSize="inherit" />
                    </IconButton>
                  </TableCell>
                ) : null}
              </TableRow>
            ))}
          </TableBody>
        </ScrollTable>
      )}
      {writable ? (
        <Box sx={{ mt: 1 }}>
          <Button size="small" variant="outlined" onClick={() => setEdited('new')}>
            {translate('jn.certificate.create')}
          </Button>
        </Box>
      ) : null}
      {edited === null ? null : (
        <CertificateDialog
          contractId={contract.id}
          certificate={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
      <Confirm
        isOpen={deleted !== null}
        title={translate('jn.certificate.deleteTitle', { number: deleted?.number ?? '' })}
        content={translate('jn.certificate.deleteHelp')}
        confirm={translate('ra.action.delete')}
        confirmColor="warning"
        onClose={() => setDeleted(null)}
        onConfirm={() => {
          if (deleted === null) return;
          void change(() =>
            tell(DeleteAcceptanceCertificateDocument, { id: deleted.id, version: deleted.version }),
          ).finally(() => setDeleted(null));
        }}
      />
    </>
  );
}
