import { AwsClient } from 'aws4fetch';
import { checkKey, type Storage, type StoredObject, StoredObjectMissing } from './storage.js';

const PATIENCE_MS = 30_000;

/** Objects of a bucket whose names begin with the shelf: any store that speaks S3, addressed by path. */
export function s3Storage(url: URL, shelf: string): Storage {
  const client = new AwsClient({
    accessKeyId: decodeURIComponent(url.username),
    secretAccessKey: decodeURIComponent(url.password),
    region: url.searchParams.get('region') ?? 'us-east-1',
    service: 's3',
    retries: 3,
  });
  const scheme = url.protocol === 's3:' ? 'https' : 'http';
  const bucket = `${scheme}://${url.host}${url.pathname.replace(/\/$/, '')}`;
  const addressOf = (key: string) => `${bucket}/${shelf}/${checkKey(key)}`;
  const call = async (address: string, init: RequestInit = {}, missing = false): Promise<Response> => {
    const response = await client.fetch(address, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) });
    if (response.ok || (missing && response.status === 404)) return response;
    // Its answer may repeat the signed request: only the status is told.
    throw new Error(`The file store answered ${response.status} to ${init.method ?? 'GET'}.`);
  };
  return {
    async put(key, bytes) {
      await call(addressOf(key), { method: 'PUT', body: new Uint8Array(bytes) });
    },
    async get(key) {
      const response = await call(addressOf(key), {}, true);
      if (response.status === 404) throw new StoredObjectMissing();
      return Buffer.from(await response.arrayBuffer());
    },
    async remove(key) {
      await call(addressOf(key), { method: 'DELETE' }, true);
    },
    async *list() {
      let more: string | null = null;
      do {
        const asked = new URLSearchParams({ 'list-type': '2', prefix: `${shelf}/` });
        if (more !== null) asked.set('continuation-token', more);
        const page: string = await (await call(`${bucket}?${asked}`)).text();
        yield* objectsOf(page, shelf);
        more = textOf(page, 'NextContinuationToken');
      } while (more !== null);
    },
    // An object is there whole or not at all.
    removeUnfinished: async () => undefined,
  };
}

/** Our names hold nothing that XML would write in another way. */
function* objectsOf(page: string, shelf: string): Generator<StoredObject> {
  for (const [, entry = ''] of page.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
    const key = textOf(entry, 'Key')?.slice(shelf.length + 1) ?? '';
    const storedAt = textOf(entry, 'LastModified');
    if (/^[0-9a-f]{32}$/.test(key) && storedAt !== null) yield { key, storedAt };
  }
}

function textOf(xml: string, tag: string): string | null {
  const text = new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(xml)?.[1];
  return text === undefined || text === '' ? null : unescaped(text);
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
