import AccountIcon from '@mui/icons-material/ManageAccounts';
import { Box, ListItemIcon, ListItemText, MenuItem, type Theme, useMediaQuery } from '@mui/material';
import {
  AppBar,
  Logout,
  TitlePortal,
  ToggleThemeButton,
  UserMenu,
  useGetIdentity,
  useTranslate,
  useUserMenu,
} from 'react-admin';
import { Link } from 'react-router';
import { SearchButton } from './GlobalSearch';
import { InboxBell } from './InboxBell';
import { LanguageButton } from './LanguageButton';

/** On a phone the search stands in the bottom bar, within reach of the thumb. */
export function TopBar() {
  const isPhone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  return (
    <AppBar
      alwaysOn
      toolbar={
        <>
          <InboxBell />
          <LanguageButton />
          <ToggleThemeButton />
        </>
      }
      userMenu={<AccountMenu />}
    >
      <TitlePortal component="h1" variant="h6" />
      {isPhone ? null : (
        <Box sx={{ mx: 1 }}>
          <SearchButton />
        </Box>
      )}
    </AppBar>
  );
}

function AccountMenu() {
  const translate = useTranslate();
  const { data: identity } = useGetIdentity();
  // The button shows the name: whoever speaks to it says the name, whoever looks for the account finds the word.
  const label = `${identity?.fullName ?? ''} ${translate('ra.auth.user_menu')}`.trim();
  return (
    <UserMenu label={label}>
      <AccountItem />
      <Logout />
    </UserMenu>
  );
}

function AccountItem() {
  const translate = useTranslate();
  const menu = useUserMenu();
  return (
    <MenuItem component={Link} to="/account" onClick={() => menu?.onClose()}>
      <ListItemIcon>
        <AccountIcon fontSize="small" />
      </ListItemIcon>
      <ListItemText>{translate('jn.account.title')}</ListItemText>
    </MenuItem>
  );
}
