import type { ScanItemRowFragment } from '@jiannuo/schema';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CertificateDialog } from '../../widgets/certificates/CertificateDialog';
import { useTypeName } from '../../widgets/certificates/use-type-name';
import { useWords } from '../../widgets/use-words';
import { AssignScan } from './AssignScan';
import { ScanStateChip } from './ScanStateChip';

interface ScanItemsProps {
  readonly items: readonly ScanItemRowFragment[];
  readonly editable: boolean;
  onChanged(): void;
}

/** The files, one below the other: on a phone as on a desk a path needs the width. */
export function ScanItems({ items, editable, onChanged }: ScanItemsProps) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {items.map((item) => (
        <ScanItem key={item.id} item={item} editable={editable} onChanged={onChanged} />
      ))}
    </Box>
  );
}

function ScanItem({
  item,
  editable,
  onChanged,
}: Omit<ScanItemsProps, 'items'> & { item: ScanItemRowFragment }) {
  const translate = useTranslate();
  const { say } = useWords();
  const typeName = useTypeName();
  const [open, setOpen] = useState<'assign' | 'certificate' | null>(null);
  const { path, state, person, type, arrived, problemText, refusal } = item;
  const holder = person
    ? `${person.name} ${person.number}`
    : type?.scope === 'COMPANY'
      ? translate('jn.scans.company')
      : null;
  const why = [
    problemText ? say(problemText) : null,
    refusal ? say(refusal) : null,
    state === 'NEEDS_CERTIFICATE' ? translate('jn.scans.needsCertificate') : null,
    arrived || state === 'LEFT_OUT' ? null : translate('jn.scans.notArrived'),
  ].filter(Boolean);
  const close = () => {
    setOpen(null);
    onChanged();
  };
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        gap: 1,
        alignItems: 'center',
        flexWrap: 'wrap',
        borderTop: 1,
        borderColor: 'divider',
        py: 0.75,
      }}
    >
      <Box sx={{ flex: '1 1 280px', minWidth: 0 }}>
        <Typography sx={{ overflowWrap: 'anywhere' }}>{path}</Typography>
        <Typography variant="body2" color="text.secondary">
          {[holder, type ? typeName(type) : null].filter(Boolean).join(' · ')}
          {why.length > 0 ? ` ${why.join(' ')}` : ''}
        </Typography>
      </Box>
      <ScanStateChip state={state} />
      {editable && state === 'NEEDS_CERTIFICATE' ? (
        <Button size="small" onClick={() => setOpen('certificate')}>
          {translate('jn.scans.createCertificate')}
        </Button>
      ) : null}
      {editable && state !== 'APPLIED' ? (
        <Button
          size="small"
          onClick={() => setOpen('assign')}
          aria-label={`${translate('jn.scans.assign')} ${path}`}
        >
          {translate('jn.scans.assign')}
        </Button>
      ) : null}
      {open === 'assign' ? <AssignScan item={item} onClose={close} /> : null}
      {open === 'certificate' && type ? (
        <CertificateDialog
          holder={person ? { personId: person.id } : 'COMPANY'}
          certificate={null}
          typeId={type.id}
          onClose={close}
        />
      ) : null}
    </Box>
  );
}
