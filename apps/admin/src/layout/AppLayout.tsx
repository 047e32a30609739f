import type { ReactNode } from 'react';
import { Layout } from 'react-admin';
import { ProofDialog } from '../auth/ProofDialog';
import { ReloginDialog } from '../auth/ReloginDialog';
import { useCurrentUser } from '../auth/session';
import { BottomBar } from './BottomBar';
import { ConnectionStrip } from './ConnectionStrip';
import { DocumentTitle } from './DocumentTitle';
import { GlobalSearch } from './GlobalSearch';
import { lazyPage } from './lazy-page';
import { SideMenu } from './SideMenu';
import { TopBar } from './TopBar';

const ChangePasswordPage = lazyPage(() => import('../auth/ChangePasswordPage'));
const RequiredSecondFactor = lazyPage(() => import('../pages/account/RequiredSecondFactor'));

/** Whoever still has a first password, or lacks the second factor they need, sees nothing but the page for that. */
export function AppLayout({ children }: { children: ReactNode }) {
  const me = useCurrentUser();
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
      {me?.mustChangePassword ? (
        <ChangePasswordPage />
      ) : me?.mustSetUpSecondFactor ? (
        <RequiredSecondFactor />
      ) : (
        children
      )}
      <ReloginDialog />
      <ProofDialog />
      <BottomBar />
      {me?.permissions.includes('search:read') ? <GlobalSearch /> : null}
      <DocumentTitle />
    </Layout>
  );
}
