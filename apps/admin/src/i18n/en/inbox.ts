import type { Shape } from '../shape';
import type { inboxEnumsZh, inboxZh } from '../zh/inbox';

export const inboxEn: Shape<typeof inboxZh> = {
  title: 'Inbox',
  titleUnread: 'Inbox, %{count} unread',
  show: 'Which messages to show',
  unread: 'Unread',
  all: 'All',
  read: 'read',
  readAll: 'Mark all as read',
  markRead: 'Mark as read',
  markReadOf: 'Mark as read: %{text}',
  mailed: 'What you have not read is sent to %{address} once a day.',
  notMailed:
    'Your account has no e-mail address, so messages stay here; once an administrator enters one, a letter comes once a day.',
  nothingUnread: 'Nothing unread.',
  nothing: 'No messages yet.',
  more: 'Show more (%{count} left)',
};

export const inboxEnumsEn: Shape<typeof inboxEnumsZh> = {
  MessageKind: {
    CERTIFICATE_EXPIRY: 'Certificate ends',
    CERTIFICATE_REVIEW: 'Certificate to be reviewed',
    QUALIFICATION_EXPIRY: 'Qualification ends',
    QUALIFICATION_REVIEW: 'Qualification to be reviewed',
  },
};
