import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

/**
 * Seals what must not be read in the database, on the disk or in a dump: AES-256-GCM. What is sealed for one place
 * opens in no other: `aad` names the place (`sealedAt`), and a value moved elsewhere is refused.
 */
export interface Vault {
  /** Id of the key that seals: the first of the configuration. */
  readonly keyId: string;
  seal(plain: Buffer, aad: string): Buffer;
  /** @throws SealBroken changed, sealed for another place, or by a key that is not ours. */
  open(sealed: Buffer, aad: string): Buffer;
  /**
   * A keyed hash (HMAC-SHA-256, 32 bytes), by a key of its own, to find or compare a value without storing it.
   * Equal values of different purposes have nothing in common.
   */
  indexOf(purpose: string, value: string | Buffer): Buffer;
}

export interface VaultKey {
  /** 1 to 16 letters, digits and `-`; stands in the head of everything the key sealed. */
  readonly id: string;
  /** 32 bytes. */
  readonly key: Buffer;
}

/** Raised for something that does not open: never with the reason, which would help only who forges. */
export class SealBroken extends Error {
  constructor() {
    super('A sealed value does not open: it was changed, moved, or sealed by a key that is not configured.');
    this.name = 'SealBroken';
  }
}

/** What a column of a row is sealed for: `sealedAt('person_identity', 'sealed', personId)`. */
export function sealedAt(table: string, column: string, rowId: string): string {
  return `${table}/${column}/${rowId}`;
}

/** The first of the keys seals, all of them open. */
export function makeVault(keys: readonly [VaultKey, ...VaultKey[]], indexKey: Buffer): Vault {
  const [{ id: keyId, key: writing }] = keys;
  const byId = new Map(keys.map(({ id, key }) => [id, key]));
  return {
    keyId,
    seal(plain, aad) {
      const nonce = randomBytes(NONCE);
      const head = headOf(keyId, nonce);
      const cipher = createCipheriv('aes-256-gcm', writing, nonce).setAAD(bound(head, aad));
      return Buffer.concat([head, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    },
    open(sealed, aad) {
      const { id, nonce, head, body, tag } = partsOf(sealed);
      const key = byId.get(id);
      if (!key) throw new SealBroken();
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(bound(head, aad)).setAuthTag(tag);
        return Buffer.concat([decipher.update(body), decipher.final()]);
      } catch {
        throw new SealBroken();
      }
    },
    indexOf(purpose, value) {
      return createHmac('sha256', indexKey).update(`${purpose}\0`).update(value).digest();
    },
  };
}

/** Everything sealed by this key begins with these bytes: what is left for another key can be asked in SQL. */
export function headStart(keyId: string): Buffer {
  const id = Buffer.from(keyId, 'latin1');
  return Buffer.concat([MAGIC, Buffer.from([id.length]), id]);
}

/** magic, length of the key id, key id, nonce; then the sealed bytes and the tag. */
const MAGIC = Buffer.from('JN1', 'latin1');
const NONCE = 12;
const TAG = 16;

function headOf(keyId: string, nonce: Buffer): Buffer {
  return Buffer.concat([headStart(keyId), nonce]);
}

function partsOf(sealed: Buffer) {
  const idLength = sealed[MAGIC.length] ?? 0;
  const nonceAt = MAGIC.length + 1 + idLength;
  const bodyAt = nonceAt + NONCE;
  if (!sealed.subarray(0, MAGIC.length).equals(MAGIC) || sealed.length < bodyAt + TAG) throw new SealBroken();
  return {
    id: sealed.toString('latin1', MAGIC.length + 1, nonceAt),
    nonce: sealed.subarray(nonceAt, bodyAt),
    head: sealed.subarray(0, bodyAt),
    body: sealed.subarray(bodyAt, sealed.length - TAG),
    tag: sealed.subarray(sealed.length - TAG),
  };
}

/** The head is authenticated with the place. */
function bound(head: Buffer, aad: string): Buffer {
  return Buffer.concat([head, Buffer.from(aad, 'utf8')]);
}
