import type { ServiceDeps } from '../../../platform/context.js';
import { AuditService } from '../../audit/audit.service.js';
import { CalendarService } from '../../calendar/calendar.service.js';
import { CertificateService } from '../../certificates/certificate.service.js';
import { IntervalService } from '../../coverage/interval.service.js';
import { FileAccess } from '../../files/file.access.js';
import { FileService } from '../../files/file.service.js';
import { ConsentService } from '../../people/consent.service.js';
import { IdentityNumberService } from '../../people/identity-number.service.js';
import { PersonService } from '../../people/person.service.js';
import { PersonalDataLog } from '../../people/personal-data-log.js';
import { PersonalDocuments } from '../../people/personal-documents.js';
import { PriceDraftService } from '../../prices/price-draft.service.js';
import type { ImportWriter } from '../import-kind.js';
import type { ImportKindName } from '../import-terms.js';
import { CertificateWriter } from './certificates/certificate.writer.js';
import { DeviceWriter } from './devices/device.writer.js';
import { PartWriter } from './parts/part.writer.js';
import { PersonWriter } from './people/person.writer.js';
import { PriceWriter } from './prices/price.writer.js';

/** What writes each kind, for the person and in the transaction of `deps`. */
export function writersOf(deps: ServiceDeps): Readonly<Record<ImportKindName, ImportWriter>> {
  const audit = new AuditService(deps);
  return {
    DEVICES: new DeviceWriter(deps, audit, new IntervalService(deps, new CalendarService(deps))),
    PARTS: new PartWriter(deps, audit),
    PRICES: new PriceWriter(deps, audit, new PriceDraftService(deps, audit)),
    PEOPLE: peopleWriter(deps, audit),
    CERTIFICATES: new CertificateWriter(deps, new CertificateService(deps, audit)),
  };
}

/** A sheet gives consents and takes none back, so no record is asked about its files. */
function peopleWriter(deps: ServiceDeps, audit: AuditService): PersonWriter {
  const people = new PersonService(deps, audit);
  const documents = new PersonalDocuments(deps, new FileService(deps, audit, new FileAccess(deps, {})));
  return new PersonWriter(
    deps,
    people,
    new IdentityNumberService(deps, audit, people, new PersonalDataLog(deps)),
    new ConsentService(deps, audit, people, documents),
  );
}
