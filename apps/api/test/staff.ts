import { jpeg, sendFile } from './files.js';
import type { TestApi } from './harness.js';
import { identityNumber } from './identity-numbers.js';

interface Person {
  readonly id: string;
  readonly version: number;
  readonly name: string;
}

let made = 0;

/** Staff arranged the way HR enters them. Each call makes new rows. */
export function staff(api: TestApi) {
  const hr = () => api.as('hr');

  async function person(more: object = {}): Promise<Person> {
    made += 1;
    const input = { number: `S-${made}`, name: `员工${made}`, ...more };
    const document =
      'mutation ($input: CreatePersonInput!) { made: createPerson(input: $input) { id version name } }';
    return (await hr().data<{ made: Person }>(document, { input })).made;
  }

  async function consent(personId: string, documentClass: string): Promise<void> {
    await hr().data('mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { id } }', {
      input: { personId, documentClass, givenOn: '2026-01-01' },
    });
  }

  return {
    person,
    consent,

    /** Somebody with the `n`-th identity number, and the consent for it. */
    async personWithNumber(n: number, more: object = {}): Promise<Person & { readonly number: string }> {
      const { id, version, name } = await person(more);
      await consent(id, 'ID_CARD');
      const number = identityNumber(n);
      await hr().data(
        `mutation ($id: ID!, $number: String!, $version: Int!) {
          setIdentityNumber(personId: $id, number: $number, version: $version) { id } }`,
        { id, number, version },
      );
      return { id, version: version + 1, name, number };
    },

    async leave(id: string, on: string): Promise<void> {
      const [row] = await api.sql<{ version: number }>('SELECT version FROM person WHERE id = $1', [id]);
      await hr().data(
        'mutation ($id: ID!, $on: PlainDate!, $version: Int!) { leavePerson(id: $id, on: $on, version: $version) { id } }',
        { id, on, version: row?.version },
      );
    },

    /** Answers the id of the file. */
    async file(
      owner: { kind: string; id: string },
      documentClass: string,
      name = 'scan.jpg',
      content?: Uint8Array,
    ): Promise<string> {
      const target = { owner: owner.kind, id: owner.id, class: documentClass };
      const sent = await sendFile(hr(), target, content ?? (await jpeg()), name);
      if (sent.id === null) throw new Error(JSON.stringify(sent));
      return sent.id;
    },

    photo(personId: string): Promise<string> {
      return this.file({ kind: 'PERSON_PHOTO', id: personId }, 'PERSON_PHOTO');
    },

    /** Those of these files that are still there. */
    async storedFiles(ids: readonly string[]): Promise<string[]> {
      const rows = await api.sql<{ id: string }>(
        'SELECT id FROM stored_file WHERE id = ANY($1::uuid[]) ORDER BY id',
        [ids],
      );
      return rows.map(({ id }) => id);
    },
  };
}
