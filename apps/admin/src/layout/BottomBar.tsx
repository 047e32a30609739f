import SearchIcon from '@mui/icons-material/Search';
import { BottomNavigation, BottomNavigationAction, Paper, type Theme, useMediaQuery } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link, useLocation } from 'react-router';
import { useRights } from '../auth/use-rights';
import { entriesFor } from './menu-entries';
import { setSearchOpen } from './open-search';

/** On a phone: the four things this role uses most and the search, within reach of a thumb. */
export function BottomBar() {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const { all, may } = useRights();
  const isPhone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const entries = entriesFor(all)
    .filter(({ onPhone }) => onPhone)
    .slice(0, 4);
  const here = entries.findLast(({ to }) => (to === '/' ? pathname === '/' : pathname.startsWith(to)));
  if (!isPhone) return null;
  return (
    <Paper
      component="nav"
      square
      elevation={3}
      aria-label={translate('jn.frame.bottomBar')}
      className="jn-no-print"
      sx={{ position: 'fixed', insetInline: 0, bottom: 0, zIndex: 'appBar' }}
    >
      <BottomNavigation
        showLabels
        value={here?.to ?? false}
        sx={{ '& .MuiBottomNavigationAction-root': { minWidth: 0, px: 0.5 } }}
      >
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
        {may('search:read') ? (
          <BottomNavigationAction
            value="search"
            label={translate('ra.action.search')}
            aria-label={translate('jn.search.open')}
            icon={<SearchIcon />}
            onClick={() => setSearchOpen(true)}
          />
        ) : null}
      </BottomNavigation>
    </Paper>
  );
}
