import type { ServiceDeps } from '../../../../platform/context.js';
import type { ConsentService } from '../../../people/consent.service.js';
import type { IdentityNumberService } from '../../../people/identity-number.service.js';
import type { HourlyClass } from '../../../people/person.entity.js';
import type { PersonService } from '../../../people/person.service.js';
import { wordsOf } from '../../cells/words.js';
import { type ImportWork, type ImportWriter, StaleImport } from '../../import-kind.js';
import type { PlannedPerson } from './fate.js';
import type { PersonValues } from './fields.js';
import { snapshotFor } from './snapshot.js';

/** Enters new people and takes over what the file says of known ones; numbers are sealed, consents recorded. */
export class PersonWriter implements ImportWriter {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly people: PersonService,
    private readonly numbers: IdentityNumberService,
    private readonly consents: ConsentService,
  ) {}

  async write({ planned, progress }: ImportWork): Promise<void> {
    const rows = (planned as readonly PlannedPerson[]).filter(
      ({ fate }) => fate === 'NEW' || fate === 'CHANGED',
    );
    const { people: known } = await snapshotFor(this.deps, rows, false);
    for (const [index, { fate, values, changes, secrets }] of rows.entries()) {
      const person = known.get(values.number ?? '');
      if (fate === 'CHANGED' && !person) throw new StaleImport();
      const input = inputOf(values);
      const id = person
        ? await this.people.update(person.id, { ...input, version: person.version }).then(() => person.id)
        : await this.people.create({ ...input, number: values.number ?? '', name: values.name ?? '' });
      const number = secrets?.identityNumber;
      if (number !== undefined && (fate === 'NEW' || changes?.identityNumber)) {
        const givenOn = values.identityConsentOn;
        if (!person?.consented && givenOn !== undefined) {
          await this.consents.give({ personId: id, documentClass: 'ID_CARD', givenOn });
        }
        await this.numbers.set(id, number);
      }
      if (index % 50 === 49) await progress(index + 1);
    }
  }
}

/** Only what the file says: a field that is absent stays as it is. */
function inputOf(values: PersonValues) {
  const { name, department, post, phone, joinedOn, note } = values;
  return {
    ...Object.fromEntries(
      Object.entries({ name, department, post, phone, joinedOn, note }).filter(
        ([, value]) => value !== undefined,
      ),
    ),
    ...(values.hourlyClass === undefined ? {} : { hourlyClass: values.hourlyClass as HourlyClass }),
    ...(values.languages === undefined ? {} : { languages: wordsOf(values.languages) }),
    ...(values.regions === undefined ? {} : { regions: wordsOf(values.regions) }),
    ...(values.skills === undefined ? {} : { skills: wordsOf(values.skills) }),
  };
}
