import { auditModule } from './audit/audit.module.js';
import { bidAnnexesModule } from './bid-annexes/bid-annexes.module.js';
import { calendarModule } from './calendar/calendar.module.js';
import { certificatesModule } from './certificates/certificates.module.js';
import { contractsModule } from './contracts/contracts.module.js';
import { coverageModule } from './coverage/coverage.module.js';
import { customersModule } from './customers/customers.module.js';
import { dashboardModule } from './dashboard/dashboard.module.js';
import { devicesModule } from './devices/devices.module.js';
import { exportsModule } from './exports/exports.module.js';
import { filesModule } from './files/files.module.js';
import { identityModule } from './identity/identity.module.js';
import { importsModule } from './imports/imports.module.js';
import { inboxModule } from './inbox/inbox.module.js';
import { keysModule } from './keys/keys.module.js';
import { partsModule } from './parts/parts.module.js';
import { peopleModule } from './people/people.module.js';
import { placesModule } from './places/places.module.js';
import { pricesModule } from './prices/prices.module.js';
import { productsModule } from './products/products.module.js';
import { quotesModule } from './quotes/quotes.module.js';
import { remindersModule } from './reminders/reminders.module.js';
import { scanBatchesModule } from './scan-batches/scan-batches.module.js';
import { searchModule } from './search/search.module.js';
import type { Module } from './services.js';
import { settingsModule } from './settings/settings.module.js';
import { stockModule } from './stock/stock.module.js';
import { trainingsModule } from './trainings/trainings.module.js';

/** The table of contents of the API. */
export const modules: readonly Module[] = [
  identityModule,
  filesModule,
  keysModule,
  customersModule,
  contractsModule,
  productsModule,
  devicesModule,
  partsModule,
  placesModule,
  stockModule,
  pricesModule,
  quotesModule,
  peopleModule,
  certificatesModule,
  trainingsModule,
  remindersModule,
  inboxModule,
  bidAnnexesModule,
  scanBatchesModule,
  settingsModule,
  coverageModule,
  calendarModule,
  importsModule,
  exportsModule,
  dashboardModule,
  searchModule,
  auditModule,
];
