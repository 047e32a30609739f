import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A real SMTP server on a free port, and the letters it took. */
export interface PostOffice {
  readonly url: string;
  readonly letters: { readonly to: readonly string[]; readonly raw: string }[];
  /** How often somebody tried to leave a letter. */
  tries(): number;
  /** From now on answers every recipient with this code; null: takes all. */
  refuse(code: number | null): void;
  close(): Promise<void>;
}

export async function postOffice(
  options: {
    readonly refuse?: number;
    readonly login?: { readonly user: string; readonly pass: string };
  } = {},
): Promise<PostOffice> {
  const { login } = options;
  const letters: PostOffice['letters'] = [];
  let refused: number | null = options.refuse ?? null;
  let tries = 0;
  const server = new SMTPServer({
    disabledCommands: login ? ['STARTTLS'] : ['STARTTLS', 'AUTH'],
    allowInsecureAuth: true,
    authOptional: login === undefined,
    onAuth: ({ username, password }, _session, done) =>
      username === login?.user && password === login?.pass
        ? done(null, { user: username })
        : done(new Error('no')),
    onRcptTo(address, _session, done) {
      tries += 1;
      if (refused === null) return done();
      done(Object.assign(new Error(`<${address.address}> is not taken`), { responseCode: refused }));
    },
    onData(stream, session, done) {
      void text(stream).then((raw) => {
        letters.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    tries: () => tries,
    refuse: (code) => {
      refused = code;
    },
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
