import type { EntityManager } from 'typeorm';
import { AcceptanceCertificateEntity } from '../contracts/acceptance-certificate.entity.js';
import { ContractEntity } from '../contracts/contract.entity.js';
import { ContractTermsVersionEntity } from '../contracts/contract-terms-version.entity.js';
import { RetentionEntryEntity } from '../contracts/retention-entry.entity.js';
import { CustomerEntity } from '../customers/customer.entity.js';
import { CustomerNameEntity } from '../customers/customer-name.entity.js';
import { CertificateDeviceEntity } from '../devices/certificate-device.entity.js';
import { DeviceEntity } from '../devices/device.entity.js';
import { ProductEntity } from '../products/product.entity.js';
import { writeTrail } from './audit-trail.js';
import type { DemoCompany } from './company.js';
import type { DemoDevice, ListingRow } from './devices.js';
import { outOf, type Progress } from './progress.js';
import { writeRows } from './write-rows.js';

/** Writes the company table by table, parents first. */
export async function writeCompany(
  em: EntityManager,
  company: DemoCompany,
  progress: Progress,
): Promise<void> {
  const { products, customers, contracts } = company;
  await writeRows(em, ProductEntity, products);
  await writeRows(
    em,
    CustomerEntity,
    customers.map(({ row }) => row),
  );
  await writeRows(
    em,
    CustomerNameEntity,
    customers.flatMap(({ formerNames }) => formerNames),
  );
  progress.say(`  客户 / customers: ${customers.length}`);
  await writeRows(
    em,
    ContractEntity,
    contracts.map(({ row }) => row),
  );
  await writeRows(
    em,
    ContractTermsVersionEntity,
    contracts.flatMap(({ termsVersions }) => termsVersions),
  );
  await writeRows(
    em,
    AcceptanceCertificateEntity,
    contracts.flatMap(({ certificates }) => certificates),
  );
  await writeRows(
    em,
    RetentionEntryEntity,
    contracts.flatMap(({ retention }) => retention.entries),
  );
  progress.say(`  合同 / contracts: ${contracts.length}`);
  await writeTrail(em, contracts);
  await writeDevices(em, company, progress);
}

/** Devices and listings as they are made: no more than a batch of them is in memory. */
async function writeDevices(em: EntityManager, company: DemoCompany, progress: Progress): Promise<void> {
  const listings: ListingRow[] = [];
  let written = 0;
  let said = 0;
  const rows = function* (devices: Iterable<DemoDevice>) {
    for (const device of devices) {
      for (const listing of device.listings) listings.push(listing);
      yield device.row;
    }
  };
  await writeRows(em, DeviceEntity, rows(company.devices()), (count) => {
    progress.check();
    written += count;
    if (written - said < 20_000 && written < company.deviceCount) return;
    said = written;
    progress.say(outOf('设备 / devices', written, company.deviceCount));
  });
  await writeRows(em, CertificateDeviceEntity, listings);
}
