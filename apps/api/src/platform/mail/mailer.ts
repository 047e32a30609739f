import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Config } from '../../config.js';

/** A letter to one person. */
export interface Letter {
  /** Stays the same when the letter has to be sent again: letters, digits and `-`. */
  readonly id: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
}

export interface Mailer {
  /** Address of our pages for links, without a slash at the end; null when nobody has said it. */
  readonly pages: string | null;
  /**
   * Hands a letter over.
   *
   * @throws MailRefused the server will never take it. Any other error: try again later.
   */
  send(letter: Letter): Promise<void>;
}

/** Raised when a mail server refuses a letter for good. */
export class MailRefused extends Error {}

/** Letters go to the configured SMTP server, or into files of the home folder where there is none. */
export function createMailer(
  config: Pick<Config, 'home' | 'mailUrl' | 'mailFrom' | 'publicOrigins'>,
): Mailer {
  const put = config.mailUrl === null ? intoFiles(join(config.home, 'mail')) : overSmtp(config.mailUrl);
  const domain = /@([^<>@\s]+)>$/.exec(config.mailFrom)?.[1] ?? 'localhost';
  return {
    pages: config.publicOrigins[0] ?? null,
    send: ({ id, ...letter }) =>
      put(id, {
        ...letter,
        from: config.mailFrom,
        messageId: `<${id}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        disableFileAccess: true,
        disableUrlAccess: true,
      }),
  };
}

type Put = (id: string, letter: SendMailOptions) => Promise<void>;

function overSmtp(url: string): Put {
  const transport = createTransport({ url, ...PATIENCE });
  return async (_id, letter) => {
    try {
      await transport.sendMail(letter);
    } catch (error) {
      // What the server says may hold the address: neither the log nor the job queue is a place for it.
      const { code = 'UNKNOWN', responseCode } = error as { code?: string; responseCode?: number };
      const short = `The mail server did not take the letter: ${[code, responseCode].join(' ').trim()}`;
      throw isForGood(responseCode) ? new MailRefused(short) : new Error(short);
    }
  };
}

/** One file a letter, whole or not at all; the same letter again takes the same file. */
function intoFiles(folder: string): Put {
  const transport = createTransport({ streamTransport: true, buffer: true });
  return async (id, letter) => {
    const { message } = await transport.sendMail(letter);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const draft = join(folder, `.${id}.${process.pid}`);
    await writeFile(draft, message as Buffer, { mode: 0o600 });
    await rename(draft, join(folder, `${id}.eml`));
  };
}

/** A refusal of the mailbox or the letter; of a login (53x) or a connection it is not the letter's fault. */
function isForGood(responseCode: number | undefined): boolean {
  return responseCode !== undefined && responseCode >= 550 && responseCode < 560;
}

const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
