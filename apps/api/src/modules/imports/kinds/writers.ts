import type { ServiceDeps } from '../../../platform/context.js';
import { AuditService } from '../../audit/audit.service.js';
import { CalendarService } from '../../calendar/calendar.service.js';
import { IntervalService } from '../../coverage/interval.service.js';
import { PriceDraftService } from '../../prices/price-draft.service.js';
import type { ImportWriter } from '../import-kind.js';
import type { ImportKindName } from '../import-terms.js';
import { DeviceWriter } from './devices/device.writer.js';
import { PartWriter } from './parts/part.writer.js';
import { PriceWriter } from './prices/price.writer.js';

/** What writes each kind, for the person and in the transaction of `deps`. */
export function writersOf(deps: ServiceDeps): Readonly<Record<ImportKindName, ImportWriter>> {
  const audit = new AuditService(deps);
  return {
    DEVICES: new DeviceWriter(deps, audit, new IntervalService(deps, new CalendarService(deps))),
    PARTS: new PartWriter(deps, audit),
    PRICES: new PriceWriter(deps, audit, new PriceDraftService(deps, audit)),
  };
}
