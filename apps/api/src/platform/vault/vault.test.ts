import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openVault, parseKeys } from './keys.js';
import { makeVault, SealBroken, sealedAt } from './vault.js';

const key = (id: string) => ({ id, key: Buffer.alloc(32, id) });
const index = Buffer.alloc(32, 'index');
const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array));

describe('[38] a vault', () => {
  const vault = makeVault([key('a')], index);

  it('opens what it sealed, for the same place, and never seals twice alike', () => {
    fc.assert(
      fc.property(bytes, fc.string(), (plain, place) => {
        const [one, other] = [vault.seal(plain, place), vault.seal(plain, place)];
        expect(vault.open(one, place).equals(plain)).toBe(true);
        expect(one.equals(other)).toBe(false);
        if (plain.length >= 8) expect(one.includes(plain)).toBe(false);
      }),
    );
  });

  it('refuses what was moved, and what was changed in any one bit', () => {
    const sealed = vault.seal(
      Buffer.from('110101199003071234'),
      sealedAt('person_identity', 'sealed', 'one'),
    );
    expect(() => vault.open(sealed, sealedAt('person_identity', 'sealed', 'other'))).toThrow(SealBroken);
    expect(() => vault.open(sealed, sealedAt('person_identity', 'masked', 'one'))).toThrow(SealBroken);
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(() => vault.open(changed, sealedAt('person_identity', 'sealed', 'one')), `bit ${bit}`).toThrow(
        SealBroken,
      );
    }
    for (let length = 0; length < sealed.length; length += 1) {
      expect(() => vault.open(sealed.subarray(0, length), 'x')).toThrow(SealBroken);
    }
  });

  it('seals with the first of its keys and opens with all of them, and with no others', () => {
    const [old, both, late] = [
      makeVault([key('a')], index),
      makeVault([key('b'), key('a')], index),
      makeVault([key('b')], index),
    ];
    const plain = Buffer.from('secret');
    const [before, after] = [old.seal(plain, 'x'), both.seal(plain, 'x')];
    expect(both.open(before, 'x')).toEqual(plain);
    expect(late.open(after, 'x')).toEqual(plain);
    expect(() => late.open(before, 'x')).toThrow(SealBroken);
    expect(() => old.open(after, 'x')).toThrow(SealBroken);
  });

  it('knows a value again, for one purpose, and not by the key that seals', () => {
    const again = makeVault([key('z')], index);
    const other = makeVault([key('a')], Buffer.alloc(32, 'other'));
    const number = '110101199003071234';
    expect(vault.indexOf('number', number)).toEqual(again.indexOf('number', number));
    expect(vault.indexOf('number', number)).not.toEqual(vault.indexOf('file', number));
    expect(vault.indexOf('number', number)).not.toEqual(other.indexOf('number', number));
    expect(vault.indexOf('ab', 'c')).not.toEqual(vault.indexOf('a', 'bc'));
  });
});

describe('keys', () => {
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'jiannuo-keys-'));
  });
  afterEach(() => rmSync(home, { recursive: true }));

  it('are made once for a home, for nobody else to read, and agreed on by all who come', () => {
    const vaults = Array.from({ length: 20 }, () => openVault({ keys: null, indexKey: null }, home));
    const [first] = vaults;
    const sealed = first?.seal(Buffer.from('x'), 'y') ?? Buffer.of();
    for (const vault of vaults) expect(vault.open(sealed, 'y').toString()).toBe('x');
    expect(readdirSync(join(home, 'keys')).sort()).toEqual(['index', 'vault']);
    for (const name of ['index', 'vault']) {
      expect(statSync(join(home, 'keys', name)).mode & 0o777).toBe(0o600);
    }
    expect(readFileSync(join(home, 'keys', 'vault'), 'utf8')).toMatch(/^home:[A-Za-z0-9+/]{43}=\n$/);
  });

  it('are written as id:base64 of 32 bytes, several of them, all with different ids', () => {
    const good = Buffer.alloc(32, 7).toString('base64');
    expect(parseKeys(`2027:${good}, 2026:${good}`)?.map(({ id }) => id)).toEqual(['2027', '2026']);
    const short = Buffer.alloc(16).toString('base64');
    const wrong = ['', good, `a:${short}`, `a:${good},a:${good}`, `a:${good},`, `ä:${good}`, `a:${good}!`];
    for (const text of wrong) expect(parseKeys(text), text).toBeNull();
  });
});
