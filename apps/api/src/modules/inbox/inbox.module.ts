import type { Module } from '../services.js';
import { sendMail, tidyInbox } from './inbox.jobs.js';
import { inboxReads } from './inbox.read.js';
import { InboxResolver } from './inbox.resolver.js';
import { DigestMailEntity, InboxMessageEntity } from './inbox-message.entity.js';

export const inboxModule: Module = {
  name: 'inbox',
  entities: [InboxMessageEntity, DigestMailEntity],
  resolvers: [InboxResolver],
  reads: inboxReads,
  permissions: { 'inbox:own': ['ADMIN', 'HR', 'DISPATCHER', 'ENGINEER', 'VIEWER'] },
  jobs: { 'inbox.mail': sendMail, 'inbox.tidy': tidyInbox },
  schedule: [{ task: 'inbox.tidy', daily: '03:20' }],
};
