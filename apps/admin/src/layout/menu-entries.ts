import type { SvgIconComponent } from '@mui/icons-material';
import CustomerIcon from '@mui/icons-material/Apartment';
import MyRecordIcon from '@mui/icons-material/Badge';
import ReservationIcon from '@mui/icons-material/BookmarkAdded';
import CalendarIcon from '@mui/icons-material/CalendarMonth';
import ProductIcon from '@mui/icons-material/Category';
import ScansIcon from '@mui/icons-material/DriveFolderUpload';
import ExpiryIcon from '@mui/icons-material/EventBusy';
import CountIcon from '@mui/icons-material/FactCheck';
import AnnexIcon from '@mui/icons-material/FolderShared';
import ContractIcon from '@mui/icons-material/Gavel';
import WallIcon from '@mui/icons-material/GridOn';
import PeopleIcon from '@mui/icons-material/Groups';
import LoanerIcon from '@mui/icons-material/Handshake';
import ServiceIcon from '@mui/icons-material/Handyman';
import SendingIcon from '@mui/icons-material/HowToReg';
import StockIcon from '@mui/icons-material/Inventory2';
import UserIcon from '@mui/icons-material/ManageAccounts';
import PartIcon from '@mui/icons-material/Memory';
import RulebookIcon from '@mui/icons-material/MenuBook';
import IssueIcon from '@mui/icons-material/Outbox';
import SampleIcon from '@mui/icons-material/QueryStats';
import MovementIcon from '@mui/icons-material/ReceiptLong';
import QuoteIcon from '@mui/icons-material/RequestQuote';
import TrainingIcon from '@mui/icons-material/School';
import PriceListIcon from '@mui/icons-material/Sell';
import SettingsIcon from '@mui/icons-material/Settings';
import DashboardIcon from '@mui/icons-material/SpaceDashboard';
import TypeIcon from '@mui/icons-material/Style';
import ImportIcon from '@mui/icons-material/UploadFile';
import DeviceIcon from '@mui/icons-material/Videocam';
import PlaceIcon from '@mui/icons-material/Warehouse';
import QualificationIcon from '@mui/icons-material/WorkspacePremium';

/** What belongs together in the menu, under a heading that can be folded: message key `jn.menu.groups.<group>`. */
export type MenuGroup = 'parts' | 'prices' | 'people' | 'house';

export interface MenuEntry {
  readonly to: string;
  /** Message key of its name. */
  readonly label: string;
  readonly icon: SvgIconComponent;
  /** Who may see it; null: everybody. */
  readonly permission: string | null;
  /** Entries of one group stand together. */
  readonly group?: MenuGroup;
  /** The phone's bottom bar shows the first four a role may see. */
  readonly onPhone?: boolean;
  /** In the bottom bar only: the menu reaches it through its list. */
  readonly notInMenu?: boolean;
}

/** The left menu, in the order of the business. */
export const menuEntries: readonly MenuEntry[] = [
  { to: '/', label: 'jn.menu.dashboard', icon: DashboardIcon, permission: 'dashboard:read', onPhone: true },
  { to: '/customers', label: 'jn.menu.customers', icon: CustomerIcon, permission: 'customer:read' },
  {
    to: '/contracts',
    label: 'jn.menu.contracts',
    icon: ContractIcon,
    permission: 'contract:read',
    onPhone: true,
  },
  { to: '/devices', label: 'jn.menu.devices', icon: DeviceIcon, permission: 'device:read', onPhone: true },
  {
    to: '/stock/issue',
    label: 'jn.stock.menu.issue',
    icon: IssueIcon,
    permission: 'stock:issue',
    onPhone: true,
    notInMenu: true,
  },
  { to: '/products', label: 'jn.menu.products', icon: ProductIcon, permission: 'product:read' },
  { to: '/parts', label: 'jn.menu.parts', icon: PartIcon, permission: 'part:read', group: 'parts' },
  {
    to: '/stockBalances',
    label: 'jn.stock.menu.balances',
    icon: StockIcon,
    permission: 'stock:read',
    group: 'parts',
  },
  {
    to: '/stockMovements',
    label: 'jn.stock.menu.movements',
    icon: MovementIcon,
    permission: 'stock:read',
    group: 'parts',
  },
  {
    to: '/reservations',
    label: 'jn.stock.menu.reservations',
    icon: ReservationIcon,
    permission: 'stock:read',
    group: 'parts',
  },
  {
    to: '/loaners',
    label: 'jn.stock.menu.loaners',
    icon: LoanerIcon,
    permission: 'stock:read',
    group: 'parts',
  },
  {
    to: '/stockCounts',
    label: 'jn.stock.menu.counts',
    icon: CountIcon,
    permission: 'stock:read',
    group: 'parts',
  },
  {
    to: '/stockPlaces',
    label: 'jn.menu.stockPlaces',
    icon: PlaceIcon,
    permission: 'place:read',
    group: 'parts',
  },
  {
    to: '/price-lists',
    label: 'jn.menu.priceLists',
    icon: PriceListIcon,
    permission: 'price:read',
    group: 'prices',
  },
  {
    to: '/services',
    label: 'jn.quotes.menu.services',
    icon: ServiceIcon,
    permission: 'price:read',
    group: 'prices',
  },
  {
    to: '/market-samples',
    label: 'jn.menu.marketSamples',
    icon: SampleIcon,
    permission: 'price:read',
    group: 'prices',
  },
  {
    to: '/quotes',
    label: 'jn.quotes.menu.quotes',
    icon: QuoteIcon,
    permission: 'quote:read',
    group: 'prices',
  },
  { to: '/people', label: 'jn.menu.people', icon: PeopleIcon, permission: 'person:read', group: 'people' },
  {
    to: '/wall',
    label: 'jn.certificates.menu.wall',
    icon: WallIcon,
    permission: 'certificate:read',
    group: 'people',
    onPhone: true,
  },
  {
    to: '/expiries',
    label: 'jn.certificates.menu.expiries',
    icon: ExpiryIcon,
    permission: 'certificate:read',
    group: 'people',
  },
  {
    to: '/sending',
    label: 'jn.certificates.menu.sending',
    icon: SendingIcon,
    permission: 'sending:check',
    group: 'people',
  },
  {
    to: '/company-qualifications',
    label: 'jn.certificates.menu.qualifications',
    icon: QualificationIcon,
    permission: 'certificate:read',
    group: 'people',
  },
  {
    to: '/bid-annexes',
    label: 'jn.annex.menu',
    icon: AnnexIcon,
    permission: 'annex:read',
    group: 'people',
  },
  {
    to: '/scan-batches',
    label: 'jn.scans.menu',
    icon: ScansIcon,
    permission: 'certificate:scan',
    group: 'people',
  },
  {
    to: '/certificate-types',
    label: 'jn.certificates.menu.types',
    icon: TypeIcon,
    permission: 'certificate:write',
    group: 'people',
  },
  {
    to: '/trainings',
    label: 'jn.menu.trainings',
    icon: TrainingIcon,
    permission: 'training:read',
    group: 'people',
  },
  {
    to: '/my-record',
    label: 'jn.menu.myRecord',
    icon: MyRecordIcon,
    permission: 'person:own',
    group: 'people',
  },
  {
    to: '/rulebook',
    label: 'jn.menu.rulebook',
    icon: RulebookIcon,
    permission: null,
    group: 'house',
    onPhone: true,
  },
  { to: '/import', label: 'jn.menu.imports', icon: ImportIcon, permission: 'import:run', group: 'house' },
  {
    to: '/calendar',
    label: 'jn.menu.calendar',
    icon: CalendarIcon,
    permission: 'calendar:read',
    group: 'house',
  },
  { to: '/users', label: 'jn.menu.users', icon: UserIcon, permission: 'user:read', group: 'house' },
  {
    to: '/settings',
    label: 'jn.quotes.menu.settings',
    icon: SettingsIcon,
    permission: 'setting:write',
    group: 'house',
  },
];

export function entriesFor(permissions: readonly string[]): MenuEntry[] {
  return menuEntries.filter(({ permission }) => permission === null || permissions.includes(permission));
}

/** Neighbours of one group together, in the order of the menu. */
export function groupsOf(
  entries: readonly MenuEntry[],
): { readonly group: MenuGroup | null; readonly entries: MenuEntry[] }[] {
  const groups: { group: MenuGroup | null; entries: MenuEntry[] }[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last && last.group === (entry.group ?? null)) last.entries.push(entry);
    else groups.push({ group: entry.group ?? null, entries: [entry] });
  }
  return groups;
}
