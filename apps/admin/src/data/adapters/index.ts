import type { ResourceAdapter } from '../resource-adapter';
import { auditEvents } from './audit-events';
import { contracts } from './contracts';
import { customers } from './customers';
import { devices } from './devices';
import { importJobs } from './import-jobs';
import { parts } from './parts';
import { products } from './products';
import { stockPlaces } from './stock-places';
import { users } from './users';

export const adapters: Readonly<Record<string, ResourceAdapter | undefined>> = {
  customers,
  contracts,
  products,
  parts,
  stockPlaces,
  devices,
  users,
  'import-jobs': importJobs,
  'audit-events': auditEvents,
};
