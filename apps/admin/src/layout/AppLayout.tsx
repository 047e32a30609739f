import { Alert, Box } from '@mui/material';
import type { ReactNode } from 'react';
import { Layout, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { ReloginDialog } from '../auth/ReloginDialog';
import { currentUser } from '../auth/session';
import { BottomBar } from './BottomBar';
import { ConnectionStrip } from './ConnectionStrip';
import { DocumentTitle } from './DocumentTitle';
import { GlobalSearch } from './GlobalSearch';
import { SideMenu } from './SideMenu';
import { TopBar } from './TopBar';

export function AppLayout({ children }: { children: ReactNode }) {
  return (
    <Layout
      appBar={TopBar}
      menu={SideMenu}
      sx={{
        minWidth: 0,
        '& .RaLayout-content': { pb: { xs: 10, sm: 3 }, minWidth: 0, px: { xs: 1, sm: 2 } },
        '& .RaLayout-appFrame': { mt: { xs: 7, sm: 6 } },
        '& .RaShow-card, & .RaEdit-card, & .RaCreate-card, & .RaList-main, & .RaList-content': {
          minWidth: 0,
        },
        '& .RaLayout-contentWithSidebar': { minWidth: 0 },
      }}
    >
      <ConnectionStrip />
      <PasswordNotice />
      {children}
      <ReloginDialog />
      <BottomBar />
      {currentUser()?.permissions.includes('search:read') ? <GlobalSearch /> : null}
      <DocumentTitle />
    </Layout>
  );
}

function PasswordNotice() {
  const translate = useTranslate();
  if (!currentUser()?.mustChangePassword) return null;
  return (
    <Box sx={{ my: 1 }}>
      <Alert severity="warning">
        {translate('jn.auth.mustChange')}{' '}
        <Link to="/account/password">{translate('jn.auth.changePassword')}</Link>
      </Alert>
    </Box>
  );
}
