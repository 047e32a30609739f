import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface S3Server {
  /** For STORAGE_URL. */
  readonly url: string;
  /** Name → bytes, everything in the bucket. */
  readonly objects: Map<string, Buffer>;
  /** Status answered to the next requests instead of doing them. */
  readonly faults: number[];
  stop(): Promise<void>;
}

const ID = 'AKIDEXAMPLE';
const SECRET = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';
const PAGE = 3;

/** The four calls of S3 that we use, with its own check of the signature (AWS Signature Version 4), in memory. */
export async function startS3Server(): Promise<S3Server> {
  const objects = new Map<string, Buffer>();
  const storedAt = new Map<string, string>();
  const faults: number[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const answer = (status: number, content: Buffer | string = '') => response.writeHead(status).end(content);
    const fault = faults.shift();
    if (fault !== undefined) return answer(fault);
    if (!isSigned(request, body)) return answer(403, '<Code>SignatureDoesNotMatch</Code>');
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
    const [, bucket, ...rest] = pathname.split('/');
    const name = rest.join('/');
    if (bucket !== 'bucket') return answer(404, '<Code>NoSuchBucket</Code>');
    if (request.method === 'PUT') {
      objects.set(name, body);
      storedAt.set(name, new Date().toISOString());
      return answer(200);
    }
    if (request.method === 'DELETE') {
      objects.delete(name);
      return answer(204);
    }
    if (name !== '') {
      const found = objects.get(name);
      return found ? answer(200, found) : answer(404, '<Code>NoSuchKey</Code>');
    }
    const from = Number(searchParams.get('continuation-token')?.slice(1) ?? 0);
    const names = [...objects.keys()]
      .filter((one) => one.startsWith(searchParams.get('prefix') ?? ''))
      .sort();
    const entries = names
      .slice(from, from + PAGE)
      .map(
        (key) => `<Contents><Key>${key}</Key><LastModified>${storedAt.get(key)}</LastModified></Contents>`,
      );
    const next =
      from + PAGE < names.length ? `<NextContinuationToken>&amp;${from + PAGE}</NextContinuationToken>` : '';
    return answer(
      200,
      `<?xml version="1.0"?><ListBucketResult>${entries.join('')}${next}</ListBucketResult>`,
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `s3+http://${ID}:${encodeURIComponent(SECRET)}@127.0.0.1:${port}/bucket?region=cn-north-1`,
    objects,
    faults,
    stop: () => new Promise((done) => server.close(() => done())),
  };
}

function isSigned({ method = '', url = '', headers }: IncomingMessage, body: Buffer): boolean {
  const pattern =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d+)\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=(\w+)$/;
  const [, id, day = '', region = '', names = '', signature] =
    pattern.exec(headers.authorization ?? '') ?? [];
  const given = String(headers['x-amz-content-sha256']);
  if (id !== ID || (given !== 'UNSIGNED-PAYLOAD' && given !== sha256(body))) return false;
  const { pathname, searchParams } = new URL(url, 'http://x');
  const asked = [...searchParams]
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
    .sort()
    .join('&');
  const signed = names.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`);
  const canonical = [method, pathname, asked, signed.join(''), names, given].join('\n');
  const text = [
    'AWS4-HMAC-SHA256',
    headers['x-amz-date'],
    `${day}/${region}/s3/aws4_request`,
    sha256(canonical),
  ].join('\n');
  const key = [day, region, 's3', 'aws4_request'].reduce<Buffer | string>(
    (secret, part) => createHmac('sha256', secret).update(part).digest(),
    `AWS4${SECRET}`,
  );
  return createHmac('sha256', key).update(text).digest('hex') === signature;
}

function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
