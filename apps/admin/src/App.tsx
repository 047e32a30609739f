import { Admin, CustomRoutes, Resource } from 'react-admin';
import { createBrowserRouter, Route, RouterProvider } from 'react-router';
import { authProvider } from './auth/auth-provider';
import { LoginPage } from './auth/LoginPage';
import { dataProvider } from './data/data-provider';
import { queryClient } from './data/query-client';
import { preferenceStore } from './data/store';
import { i18nProvider } from './i18n/i18n-provider';
import { AppLayout } from './layout/AppLayout';
import { NoAccess, NoSuchPage } from './layout/DeadEnd';
import { lazyPage } from './layout/lazy-page';
import { bidAnnexes } from './resources/bid-annexes';
import { certificateTypes } from './resources/certificate-types';
import { certificates } from './resources/certificates';
import { companyQualifications } from './resources/company-qualifications';
import { contracts } from './resources/contracts';
import { customers } from './resources/customers';
import { devices } from './resources/devices';
import { loaners } from './resources/loaners';
import { marketSamples } from './resources/market-samples';
import { parts } from './resources/parts';
import { people } from './resources/people';
import { stockPlaces } from './resources/places';
import { priceLists } from './resources/price-lists';
import { products } from './resources/products';
import { quotes } from './resources/quotes';
import { reservations } from './resources/reservations';
import { services } from './resources/services';
import { stockBalances, stockMovements, stockPostings } from './resources/stock';
import { stockCounts } from './resources/stock-counts';
import { trainings } from './resources/trainings';
import { users } from './resources/users';
import { darkTheme, lightTheme } from './theme/theme';

const DashboardPage = lazyPage(() => import('./pages/dashboard/DashboardPage'));
const RulebookPage = lazyPage(() => import('./pages/rulebook/RulebookPage'));
const ImportPage = lazyPage(() => import('./pages/imports/ImportPage'), 'import:run');
const CalendarPage = lazyPage(() => import('./pages/calendar/CalendarPage'), 'calendar:read');
const LabelsPage = lazyPage(() => import('./pages/labels/LabelsPage'), 'part:read');
const ScanPage = lazyPage(() => import('./pages/scan/ScanPage'), 'part:read');
const ShelfPage = lazyPage(() => import('./resources/places/ShelfPage'), 'place:read');
const StockSheetPage = lazyPage(() => import('./pages/stock-sheet/StockSheetPage'), 'stock:read');
const StartCountPage = lazyPage(() => import('./resources/stock-counts/StartCountPage'), 'stock:count');
const ReservePage = lazyPage(() => import('./resources/reservations/ReservePage'), 'stock:issue');
const LendPage = lazyPage(() => import('./resources/loaners/LendPage'), 'stock:issue');
const EditionPage = lazyPage(() => import('./pages/prices/EditionPage'), 'price:read');
const SamplePastePage = lazyPage(
  () => import('./resources/market-samples/paste/SamplePastePage'),
  'price:write',
);
const MyRecordPage = lazyPage(() => import('./pages/my-record/MyRecordPage'), 'person:own');
const WallPage = lazyPage(() => import('./pages/wall/WallPage'), 'certificate:read');
const ExpiriesPage = lazyPage(() => import('./pages/expiries/ExpiriesPage'), 'certificate:read');
const SendingPage = lazyPage(() => import('./pages/sending/SendingPage'), 'sending:check');
const InboxPage = lazyPage(() => import('./pages/inbox/InboxPage'), 'inbox:own');
const ScanBatchesPage = lazyPage(() => import('./pages/scan-batches/ScanBatchesPage'), 'certificate:scan');
const SettingsPage = lazyPage(() => import('./pages/settings/SettingsPage'), 'setting:write');
const AccountPage = lazyPage(() => import('./pages/account/AccountPage'));
const ChangePasswordPage = lazyPage(() => import('./auth/ChangePasswordPage'));

const store = preferenceStore();

/** A data router, because only that can ask before unsaved changes are left. */
const router = createBrowserRouter([{ path: '*', element: <TableOfContents /> }]);

export function App() {
  return <RouterProvider router={router} />;
}

function TableOfContents() {
  return (
    <Admin
      title="践诺"
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      store={store}
      layout={AppLayout}
      loginPage={LoginPage}
      accessDenied={NoAccess}
      catchAll={NoSuchPage}
      dashboard={DashboardPage}
      theme={lightTheme}
      darkTheme={darkTheme}
      defaultTheme="light"
      requireAuth
      disableTelemetry
    >
      <Resource {...customers} />
      <Resource {...contracts} />
      <Resource {...devices} />
      <Resource {...products} />
      <Resource {...parts} />
      <Resource {...stockPlaces} />
      <Resource {...stockBalances} />
      <Resource {...stockMovements} />
      <Resource {...stockPostings} />
      <Resource {...reservations} />
      <Resource {...loaners} />
      <Resource {...stockCounts} />
      <Resource {...priceLists} />
      <Resource {...marketSamples} />
      <Resource {...services} />
      <Resource {...quotes} />
      <Resource {...people} />
      <Resource {...trainings} />
      <Resource {...certificates} />
      <Resource {...companyQualifications} />
      <Resource {...certificateTypes} />
      <Resource {...bidAnnexes} />
      <Resource {...users} />
      <CustomRoutes>
        <Route path="/import" element={<ImportPage />} />
        <Route path="/import/:jobId" element={<ImportPage />} />
        <Route path="/labels" element={<LabelsPage />} />
        <Route path="/scan/:kind/:id" element={<ScanPage />} />
        <Route path="/shelves/:shelfId" element={<ShelfPage />} />
        <Route path="/stock/reserve" element={<ReservePage />} />
        <Route path="/stock/lend" element={<LendPage />} />
        <Route path="/stock/counts/new" element={<StartCountPage />} />
        <Route path="/stock/:kind" element={<StockSheetPage />} />
        <Route path="/price-editions/:editionId" element={<EditionPage />} />
        <Route path="/market-samples/paste" element={<SamplePastePage />} />
        <Route path="/rulebook" element={<RulebookPage />} />
        <Route path="/rulebook/:clauseId" element={<RulebookPage />} />
        <Route path="/calendar" element={<CalendarPage />} />
        <Route path="/calendar/:year" element={<CalendarPage />} />
        <Route path="/my-record" element={<MyRecordPage />} />
        <Route path="/wall" element={<WallPage />} />
        <Route path="/expiries" element={<ExpiriesPage />} />
        <Route path="/sending" element={<SendingPage />} />
        <Route path="/inbox" element={<InboxPage />} />
        <Route path="/scan-batches" element={<ScanBatchesPage />} />
        <Route path="/settings" element={<SettingsPage />} />
        <Route path="/account" element={<AccountPage />} />
        <Route path="/account/password" element={<ChangePasswordPage />} />
      </CustomRoutes>
    </Admin>
  );
}
