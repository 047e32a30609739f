import { sql } from '../../platform/read/index.js';
import type { Module } from '../services.js';
import { AccountResolver } from './account.resolver.js';
import { IdentityResolver } from './identity.resolver.js';
import { RecoveryCodeEntity } from './recovery-code.entity.js';
import { SecondFactorEntity } from './second-factor.entity.js';
import { SessionEntity } from './session.entity.js';
import { SettingEntity } from './setting.entity.js';
import { UserEntity } from './user.entity.js';
import { userReads } from './user.read.js';
import { UserResolver } from './user.resolver.js';
import { UserCredentialEntity } from './user-credential.entity.js';

export const identityModule: Module = {
  name: 'identity',
  entities: [
    UserEntity,
    UserCredentialEntity,
    SessionEntity,
    SettingEntity,
    SecondFactorEntity,
    RecoveryCodeEntity,
  ],
  resolvers: [IdentityResolver, AccountResolver, UserResolver],
  reads: userReads,
  permissions: {
    'user:read': ['ADMIN'],
    'user:write': ['ADMIN'],
    'schema:read': ['ADMIN'],
  },
  sealed: [
    { place: ['second_factor', 'secret'], table: sql`second_factor`, id: sql`user_id`, column: sql`secret` },
    {
      place: ['second_factor', 'pending_secret'],
      table: sql`second_factor`,
      id: sql`user_id`,
      column: sql`pending_secret`,
    },
  ],
  constraints: {
    app_user_username_uq: {
      code: 'BAD_INPUT',
      field: 'username',
      problem: { code: 'TAKEN', zh: '用户名已被使用。', en: 'This name is taken.' },
    },
    app_user_username_ck: {
      code: 'BAD_INPUT',
      field: 'username',
      problem: {
        code: 'MATCHES',
        zh: '用户名由 2 至 64 个小写字母、数字和 ._- 组成。',
        en: '2 to 64 small letters, digits and ._-',
      },
    },
    app_user_email_ck: {
      code: 'BAD_INPUT',
      field: 'email',
      problem: { code: 'EMAIL', zh: '不是有效的电子邮箱。', en: 'This is not an e-mail address.' },
    },
    app_user_display_name_ck: {
      code: 'BAD_INPUT',
      field: 'displayName',
      problem: { code: 'IS_NOT_EMPTY', zh: '必须填写。', en: 'This is required.' },
    },
  },
};
