import { BottomNavigation, BottomNavigationAction, Paper } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link, useLocation } from 'react-router';
import { useRights } from '../auth/use-rights';
import { entriesFor } from './menu-entries';

/** On a phone: the four things this role uses most, within reach of a thumb. */
export function BottomBar() {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const { all } = useRights();
  const entries = entriesFor(all)
    .filter(({ onPhone }) => onPhone)
    .slice(0, 4);
  const here = entries.findLast(({ to }) => (to === '/' ? pathname === '/' : pathname.startsWith(to)));
  return (
    <Paper
      component="nav"
      square
      elevation={3}
      aria-label={translate('jn.frame.bottomBar')}
      className="jn-no-print"
      sx={{ position: 'fixed', insetInline: 0, bottom: 0, zIndex: 'appBar', display: { sm: 'none' } }}
    >
      <BottomNavigation showLabels value={here?.to ?? false}>
        {entries.map(({ to, label, icon: Icon }) => (
          <BottomNavigationAction
            key={to}
            value={to}
            component={Link}
            to={to}
            label={translate(label)}
            icon={<Icon />}
          />
        ))}
      </BottomNavigation>
    </Paper>
  );
}
