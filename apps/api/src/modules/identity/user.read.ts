import { collate, defineRead, expression, listOf, oneOf, type Sql, sql } from '../../platform/read/index.js';
import { UserEntity } from './user.entity.js';

export const userRead = defineRead<UserEntity>({
  type: 'User',
  entity: UserEntity,
  fields: {
    hasSecondFactor: expression(
      ({ row }) =>
        sql`EXISTS (SELECT FROM second_factor f WHERE f.user_id = ${row.id} AND f.secret IS NOT NULL)`,
    ),
  },
  filters: {
    ids: (ids: readonly string[], { row }) => sql`${row.id} = ANY(${ids})`,
    search: (text: string, { row }) => {
      const like = `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
      return sql`(${row.username} LIKE ${like} OR lower(${row.displayName}) LIKE ${like})`;
    },
    role: (role: Sql, { row }) => sql`${row.role} = ANY(${role})`,
    active: (active: Sql, { row }) => sql`${row.active} = ${active}`,
  },
  sorts: {
    USERNAME: (row) => row.username,
    DISPLAY_NAME: (row) => collate(row.displayName, 'pinyin'),
    ROLE: (row) => row.role,
    LAST_LOGIN_AT: (row) => row.lastLoginAt,
    CREATED_AT: (row) => row.createdAt,
    UPDATED_AT: (row) => row.updatedAt,
  },
  defaultSort: [{ field: 'USERNAME' }],
});

export const userReads = [
  listOf('users', userRead, { access: 'user:read' }),
  oneOf('user', userRead, { access: 'user:read' }),
];
