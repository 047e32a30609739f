import type { JobHandler } from '../../platform/jobs/index.js';
import type { Module, Services } from '../services.js';
import { CertificateReminderEntity } from './certificate-reminder.entity.js';

/** Tells what is due, and puts the day's letters into the post, in one transaction: both or neither. */
const remind: JobHandler<Services> = async (_payload, { inTransaction, log }) => {
  const done = await inTransaction(async (s) => {
    const reminders = await s.reminders.remind();
    return { reminders, letters: await s.digests.post() };
  });
  log.info(done, 'reminded');
};

export const remindersModule: Module = {
  name: 'reminders',
  entities: [CertificateReminderEntity],
  resolvers: [],
  reads: [],
  permissions: {},
  jobs: { 'certificates.remind': remind },
  schedule: [{ task: 'certificates.remind', daily: '07:00', atStart: true }],
};
