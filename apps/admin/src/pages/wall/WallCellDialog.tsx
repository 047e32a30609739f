import type { PlainDate } from '@jiannuo/rules';
import { PersonCertificatesDocument } from '@jiannuo/schema';
import CloseIcon from '@mui/icons-material/Close';
import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  IconButton,
  type Theme,
  Typography,
  useMediaQuery,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useRights } from '../../auth/use-rights';
import { ask } from '../../data/execute';
import { CertificateChip } from '../../widgets/certificates/CertificateChip';
import { CertificateDialog } from '../../widgets/certificates/CertificateDialog';
import { CertificateGroups } from '../../widgets/certificates/CertificateGroups';
import { useTypeName } from '../../widgets/certificates/use-type-name';
import { ErrorNote } from '../../widgets/ErrorNote';
import { todayInShanghai } from '../../widgets/format';
import { QuietBar } from '../../widgets/QuietBar';
import { standingOn } from './standing';
import type { WallRow, WallType } from './wall';

interface WallCellDialogProps {
  readonly row: WallRow;
  readonly column: number;
  readonly type: WallType;
  readonly on: PlainDate;
  onClose(): void;
}

/** What one person holds of one type: to read, and for those who may, to renew, review and scan. */
export function WallCellDialog({ row, column, type, on, onClose }: WallCellDialogProps) {
  const translate = useTranslate();
  const nameOf = useTypeName();
  const { may } = useRights();
  const id = useId();
  const isPhone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const [adding, setAdding] = useState(false);
  const { person } = row;
  const holder = { personId: person.id };
  const standing = standingOn(row.cells[column] ?? [], on);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['certificates-of', person.id],
    queryFn: async () => (await ask(PersonCertificatesDocument, { personId: person.id })).person,
  });
  const held = data?.certificates.filter(({ typeId }) => typeId === type.id) ?? [];
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" fullScreen={isPhone} aria-labelledby={id}>
      <DialogTitle id={id} sx={{ pr: 6 }}>
        {person.name} · {nameOf(type)}
      </DialogTitle>
      <IconButton
        onClick={onClose}
        aria-label={translate('ra.action.close')}
        sx={{ position: 'absolute', right: 8, top: 8 }}
      >
        <CloseIcon />
      </IconButton>
      <DialogContent>
        {standing === null || on === todayInShanghai() ? null : (
          <Typography component="p" sx={{ mb: 1, display: 'flex', gap: 1, alignItems: 'center' }}>
            {translate('jn.wall.onThatDay', { on })} <CertificateChip {...standing} />
          </Typography>
        )}
        {isPending ? <QuietBar /> : null}
        {error === null ? null : <ErrorNote error={error} onRetry={() => void refetch()} />}
        {data !== undefined && held.length === 0 ? (
          <Typography color="text.secondary">{translate('jn.wall.nothingHeld')}</Typography>
        ) : null}
        <CertificateGroups holder={holder} certificates={held} />
      </DialogContent>
      <DialogActions>
        {may('certificate:write') && data !== undefined && held.length === 0 ? (
          <Button onClick={() => setAdding(true)}>{translate('jn.certificates.create')}</Button>
        ) : null}
        {may('person:read') ? (
          <Button component={Link} to={`/people/${person.id}/show`}>
            {translate('jn.wall.openPerson')}
          </Button>
        ) : null}
      </DialogActions>
      {adding ? (
        <CertificateDialog
          holder={holder}
          certificate={null}
          typeId={type.id}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </Dialog>
  );
}
