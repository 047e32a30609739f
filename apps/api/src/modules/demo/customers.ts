import { addDays } from '@jiannuo/rules';
import type { PlainDate } from '../../platform/clock.js';
import type { CustomerEntity } from '../customers/customer.entity.js';
import type { CustomerNameEntity } from '../customers/customer-name.entity.js';
import { searchTextOf } from '../search/search-text.js';
import { duringDay } from './moment.js';
import { type SiteKind, siteKinds, surnames, towns, words } from './places.js';
import { at, type Random } from './random.js';

export interface DemoCustomer {
  readonly row: CustomerEntity;
  readonly formerNames: readonly Omit<CustomerNameEntity, 'customer'>[];
  readonly kind: SiteKind;
  /** What its site is called in the names of contracts. */
  readonly site: string;
}

/** Customers of an invented province: no name, number or address belongs to anybody. */
export function makeCustomers(
  count: number,
  today: PlainDate,
  newId: () => string,
  random: Random,
): DemoCustomer[] {
  const names = new Set<string>();
  return Array.from({ length: count }, (_, index) => {
    const [town, districts] = at(towns, index * 5 + Math.floor(index / siteKinds.length));
    const [word, spelling] = at(words, index * 7 + Math.floor(index / words.length));
    const kind = at(siteKinds, index);
    const name = unused(kind.name(town, word, index), names);
    const district = random.pick(districts);
    const createdOn = addDays(today, -random.whole(400, 3_000));
    const id = newId();
    const formerNames =
      index % 17 === 3 ? [formerName(newId(), id, `${town}${word}实业有限公司`, createdOn)] : [];
    const property = index % siteKinds.length === 0 || random.chance(0.25);
    const row: CustomerEntity = {
      id,
      name,
      region: `${town}市${district}`,
      customerClass: index % 11 === 2 ? 'KEY_ACCOUNT' : 'STANDARD',
      contactName: `${random.pick(surnames)}${kind.contact}`,
      phone: landline(random),
      fax: landline(random),
      email: `${spelling}${index + 1}@customer.example`,
      address: `${town}市${district}${at(words, index * 11 + 5)[0]}路${random.whole(1, 999)}号`,
      postcode: `000${random.digits(3)}`,
      propertyManagerName: property ? `${town}${at(words, index * 3 + 8)[0]}物业管理有限公司` : null,
      propertyManagerContact: property ? `${random.pick(surnames)}主管` : null,
      propertyManagerPhone: property ? mobile(random) : null,
      note: index % 9 === 4 ? '进场须提前一天报备,出示工作证。' : null,
      searchText: searchTextOf(name, ...formerNames.map((former) => former.name)),
      createdAt: duringDay(createdOn, random),
      updatedAt: duringDay(addDays(createdOn, random.whole(0, 390)), random),
      version: formerNames.length + 1,
    };
    return { row, formerNames, kind, site: kind.site(town, word) };
  });
}

function unused(name: string, names: Set<string>): string {
  let free = name;
  for (let number = 2; names.has(free); number += 1) free = `${name}(${number}部)`;
  names.add(free);
  return free;
}

function formerName(id: string, customerId: string, name: string, createdOn: PlainDate) {
  return { id, customerId, name, untilAt: `${addDays(createdOn, 200)}T04:00:00Z` };
}

/** No town has the area code 0000. */
const landline = (random: Random) => `0000-555${random.digits(4)}`;

/** No mobile number begins with 1000555. */
export const mobile = (random: Random) => `1000555${random.digits(4)}`;
