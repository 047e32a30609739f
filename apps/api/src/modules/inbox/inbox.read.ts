import { computed, defineRead, listOf, type Sql, sql } from '../../platform/read/index.js';
import { InboxMessageEntity } from './inbox-message.entity.js';

/** Nobody reads but their own. */
const inboxMessageRead = defineRead<InboxMessageEntity>({
  type: 'InboxMessage',
  entity: InboxMessageEntity,
  fields: { text: computed({ needs: ['kind', 'facts'] }) },
  rowFilter: (viewer, { row }) => sql`${row.userId} = ${viewer?.id ?? null}::uuid`,
  filters: { unread: (unread: Sql, { row }) => sql`(${row.readAt} IS NULL) = ${unread}` },
  sorts: { CREATED_AT: (row) => row.createdAt },
  defaultSort: [{ field: 'CREATED_AT', direction: 'DESC' }],
});

export const inboxReads = [listOf('myInbox', inboxMessageRead, { access: 'inbox:own' })];
