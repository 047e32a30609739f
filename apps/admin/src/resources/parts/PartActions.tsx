import type { PartDetailFragment } from '@jiannuo/schema';
import ReceiveIcon from '@mui/icons-material/MoveToInbox';
import IssueIcon from '@mui/icons-material/Output';
import { Box, Button } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useRights } from '../../auth/use-rights';

/** What somebody with the part in their hand wants next; large on a phone. */
export function PartActions() {
  const translate = useTranslate();
  const { may } = useRights();
  const part = useRecordContext<PartDetailFragment>();
  if (part === undefined || !part.active) return null;
  const sheets = [
    { to: `/stock/receive?part=${part.id}`, label: 'receive', icon: <ReceiveIcon />, right: 'stock:manage' },
    { to: `/stock/issue?part=${part.id}`, label: 'issue', icon: <IssueIcon />, right: 'stock:issue' },
  ].filter(({ right }) => may(right));
  if (sheets.length === 0) return null;
  return (
    <Box
      role="group"
      aria-label={translate('jn.part.actions')}
      className="jn-no-print"
      sx={{ display: 'flex', gap: 1.5, mb: 2 }}
    >
      {sheets.map(({ to, label, icon }) => (
        <Button
          key={label}
          component={Link}
          to={to}
          variant="contained"
          startIcon={icon}
          sx={{
            flex: { xs: 1, sm: '0 0 auto' },
            minHeight: { xs: 56, sm: 36 },
            fontSize: { xs: 18, sm: 14 },
          }}
        >
          {translate(`jn.part.${label}`)}
        </Button>
      ))}
    </Box>
  );
}
