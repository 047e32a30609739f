import type { ResourceAdapter } from '../resource-adapter';
import { auditEvents } from './audit-events';
import { bidAnnexes } from './bid-annexes';
import { certificates, certificateTypes, companyQualifications } from './certificates';
import { contracts } from './contracts';
import { customers } from './customers';
import { devices } from './devices';
import { importJobs } from './import-jobs';
import { marketSamples } from './market-samples';
import { parts } from './parts';
import { people } from './people';
import { priceLists } from './price-lists';
import { products } from './products';
import { quotes } from './quotes';
import { loaners, reservations } from './reservations';
import { services } from './services';
import { stockBalances, stockMovements, stockPostings } from './stock';
import { stockCounts } from './stock-counts';
import { stockPlaces } from './stock-places';
import { trainings } from './trainings';
import { users } from './users';

export const adapters: Readonly<Record<string, ResourceAdapter | undefined>> = {
  customers,
  contracts,
  products,
  parts,
  stockPlaces,
  stockBalances,
  stockMovements,
  stockPostings,
  reservations,
  loaners,
  stockCounts,
  'price-lists': priceLists,
  'market-samples': marketSamples,
  services,
  quotes,
  certificates,
  'company-qualifications': companyQualifications,
  'certificate-types': certificateTypes,
  'bid-annexes': bidAnnexes,
  people,
  trainings,
  devices,
  users,
  'import-jobs': importJobs,
  'audit-events': auditEvents,
};
