import {
  CreateUserDocument,
  type CreateUserInput,
  UpdateUserDocument,
  type UpdateUserInput,
  UserDocument,
  UsersDocument,
} from '@jiannuo/schema';
import { ask, tell } from '../execute';
import { filled, only, present, type ResourceAdapter, sortBy, versionOf } from '../resource-adapter';

/** Users are switched off, never deleted: their name stands in the history. */
export const users: ResourceAdapter = {
  async list({ filter, sort, limit, offset }) {
    const { users: page } = await ask(UsersDocument, {
      filter: filled(filter),
      sort: sortBy(sortFields, sort),
      limit,
      offset,
    });
    return page;
  },
  async one(id) {
    return present((await ask(UserDocument, { id })).user);
  },
  async create(values) {
    const input = only<CreateUserInput>(values, [
      'username',
      'displayName',
      'role',
      'locale',
      'email',
      'password',
    ]) as CreateUserInput;
    return (await tell(CreateUserDocument, { input })).createUser;
  },
  async update(id, values) {
    const input: UpdateUserInput = {
      ...only<UpdateUserInput>(values, ['displayName', 'role', 'locale', 'email', 'active']),
      version: versionOf(values),
    };
    // An emptied field arrives as null, which the API reads as "leave it".
    if (input.email === null) input.email = '';
    return (await tell(UpdateUserDocument, { id, input })).updateUser;
  },
};

const sortFields = {
  username: 'USERNAME',
  displayName: 'DISPLAY_NAME',
  role: 'ROLE',
  lastLoginAt: 'LAST_LOGIN_AT',
  createdAt: 'CREATED_AT',
} as const;
