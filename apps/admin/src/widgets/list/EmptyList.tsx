import { Box, Typography } from '@mui/material';
import {
  Button,
  CreateButton,
  useCanAccess,
  useResourceContext,
  useResourceDefinition,
  useTranslate,
} from 'react-admin';
import { Link } from 'react-router';
import { useRights } from '../../auth/use-rights';

/** What the page is for, and the first thing to do. */
export function EmptyList() {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const { hasCreate } = useResourceDefinition({ resource });
  const { canAccess } = useCanAccess({ resource, action: 'create' });
  const { may } = useRights();
  const importPage = importPages.get(resource);
  const first = firstActs.get(resource);
  return (
    <Box sx={{ textAlign: 'center', py: 8, width: '100%' }}>
      <Typography component="p" variant="h2" sx={{ mb: 1 }}>
        {translate(`jn.empty.${resource}.title`, { _: translate('jn.empty.title') })}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {translate(`jn.empty.${resource}.purpose`, { _: '' })}
      </Typography>
      {hasCreate && canAccess ? <CreateButton variant="contained" /> : null}
      {first !== undefined && may(first.permission) ? (
        <Button component={Link} to={first.to} label={first.label} variant="contained" />
      ) : null}
      {importPage !== undefined && may('import:run') ? (
        <Button component={Link} to={importPage} label="jn.menu.imports" sx={{ ml: 1 }} />
      ) : null}
    </Box>
  );
}

/** Lists that a sheet can fill, and the page that takes it. */
const importPages = new Map([
  ['devices', '/import?kind=DEVICES'],
  ['parts', '/import?kind=PARTS'],
]);

/** Lists that are filled by acting, not by a form of their own. */
const firstActs = new Map([
  ['stockBalances', { to: '/stock/receive', label: 'jn.stock.sheet.receive', permission: 'stock:manage' }],
  [
    'reservations',
    { to: '/stock/reserve', label: 'jn.stock.reservations.reserve', permission: 'stock:issue' },
  ],
  ['loaners', { to: '/stock/lend', label: 'jn.stock.loaners.lend', permission: 'stock:issue' }],
  ['stockCounts', { to: '/stock/counts/new', label: 'jn.stock.counts.start', permission: 'stock:count' }],
  ['stockMovements', { to: '/stock/receive', label: 'jn.stock.sheet.receive', permission: 'stock:manage' }],
]);
