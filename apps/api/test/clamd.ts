import { createServer, type Server, type Socket } from 'node:net';

export type Temper = 'HONEST' | 'SILENT' | 'GARBLED';

/** The test file every scanner knows, in two halves: whole, it would alarm the scanner of whoever reads this. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD', '-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** Speaks the protocol of clamd (`zINSTREAM`: length-prefixed chunks, then the verdict) and knows one signature. */
export async function startClamd(): Promise<{
  url: string;
  temper(is: Temper): void;
  stop(): Promise<void>;
}> {
  let temper: Temper = 'HONEST';
  const open = new Set<Socket>();
  const server: Server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => undefined);
    let received = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      const content = streamed(received);
      if (content === null || temper === 'SILENT') return;
      const verdict = content.includes(EICAR) ? 'stream: Win.Test.EICAR_HDB-1 FOUND' : 'stream: OK';
      socket.end(temper === 'GARBLED' ? 'who knows\0' : `${verdict}\0`);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  return {
    url: `tcp://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`,
    temper(is) {
      temper = is;
    },
    async stop() {
      for (const socket of open) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** The content of a whole INSTREAM command; null while more is to come. */
function streamed(bytes: Buffer): Buffer | null {
  const head = bytes.indexOf(0);
  if (head < 0) return null;
  const chunks: Buffer[] = [];
  for (let at = head + 1; at + 4 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
