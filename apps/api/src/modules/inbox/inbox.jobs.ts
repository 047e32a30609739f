import type { JobHandler } from '../../platform/jobs/index.js';
import { MailRefused } from '../../platform/mail/index.js';
import type { Services } from '../services.js';

/** Sends one letter. When it breaks off after the server took it, the same letter goes out again with its old id. */
export const sendMail: JobHandler<Services> = async (payload, { inTransaction, mailer, log }) => {
  const { mailId } = payload as { readonly mailId: string };
  const letter = await inTransaction((s) => s.digests.letter(mailId, mailer.pages));
  if (!letter) return;
  try {
    await mailer.send(letter);
  } catch (error) {
    if (!(error instanceof MailRefused)) throw error;
    log.warn({ mailId, reason: error.message }, 'letter refused');
    await inTransaction((s) => s.digests.refused(mailId, error.message));
    return;
  }
  await inTransaction((s) => s.digests.sent(mailId));
};

/** Forgets old messages. */
export const tidyInbox: JobHandler<Services> = async (_payload, { inTransaction }) => {
  await inTransaction((s) => s.inbox.tidy());
};
