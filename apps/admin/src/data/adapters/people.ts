import {
  CreatePersonDocument,
  type CreatePersonInput,
  PeopleDocument,
  PersonDocument,
  type PersonQuery,
  UpdatePersonDocument,
  type UpdatePersonInput,
} from '@jiannuo/schema';
import { may } from '../../auth/session';
import { ask, tell } from '../execute';
import { filled, only, present, type ResourceAdapter, sortBy, versionOf } from '../resource-adapter';

export const people: ResourceAdapter = {
  async list({ filter, sort, limit, offset }) {
    const { people: page } = await ask(PeopleDocument, {
      filter: filled(filter),
      sort: sortBy(sortFields, sort),
      limit,
      offset,
    });
    return page;
  },
  async one(id) {
    const { person } = await ask(PersonDocument, { id: String(id), writes: may('person:write') });
    return withUserId(present(person));
  },
  async create(values) {
    const input = only<CreatePersonInput>(values, fields) as CreatePersonInput;
    return withUserId((await tell(CreatePersonDocument, { input })).createPerson);
  },
  async update(id, values) {
    const input = { ...only<UpdatePersonInput>(values, fields), version: versionOf(values) };
    return withUserId((await tell(UpdatePersonDocument, { id: String(id), input })).updatePerson);
  },
};

type Person = NonNullable<PersonQuery['person']>;

/** The form chooses an account by its id. */
function withUserId<P extends Pick<Person, 'id' | 'user'>>(person: P): P & { userId: string | null } {
  return { ...person, userId: person.user?.id ?? null };
}

const sortFields = {
  number: 'NUMBER',
  name: 'NAME',
  department: 'DEPARTMENT',
  post: 'POST',
  updatedAt: 'UPDATED_AT',
} as const;

const fields = [
  'number',
  'name',
  'department',
  'post',
  'phone',
  'languages',
  'regions',
  'skills',
  'hourlyClass',
  'joinedOn',
  'userId',
  'note',
] as const;
