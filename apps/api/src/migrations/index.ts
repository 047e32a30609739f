import type { MigrationClass } from '../platform/db/data-source.js';
import { Identity0001 } from './0001-identity.js';
import { Customers0002 } from './0002-customers.js';
import { Contracts0003 } from './0003-contracts.js';
import { ProductsAndDevices0004 } from './0004-products-and-devices.js';
import { Coverage0005 } from './0005-coverage.js';
import { Calendar0006 } from './0006-calendar.js';
import { Imports0007 } from './0007-imports.js';
import { PartsAndPlaces0008 } from './0008-parts-and-places.js';
import { Stock0009 } from './0009-stock.js';
import { Prices0010 } from './0010-prices.js';
import { Quotes0011 } from './0011-quotes.js';
import { ImportKinds0012 } from './0012-import-kinds.js';
import { Files0013 } from './0013-files.js';
import { SecondFactor0014 } from './0014-second-factor.js';
import { People0015 } from './0015-people.js';
import { Certificates0016 } from './0016-certificates.js';
import { Trainings0017 } from './0017-trainings.js';
import { Inbox0018 } from './0018-inbox.js';
import { BidAnnexes0019 } from './0019-bid-annexes.js';
import { ScanBatches0020 } from './0020-scan-batches.js';

/** Every migration, oldest first. Never reorder, never edit one that has been released. */
export const migrations: readonly MigrationClass[] = [
  Identity0001,
  Customers0002,
  Contracts0003,
  ProductsAndDevices0004,
  Coverage0005,
  Calendar0006,
  Imports0007,
  PartsAndPlaces0008,
  Stock0009,
  Prices0010,
  Quotes0011,
  ImportKinds0012,
  Files0013,
  SecondFactor0014,
  People0015,
  Certificates0016,
  Trainings0017,
  Inbox0018,
  BidAnnexes0019,
  ScanBatches0020,
];
