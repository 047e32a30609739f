import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig, variables, workspaceRoot } from './config.js';

describe('config', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toMatchObject({ port: 4000, demo: 'auto', databaseUrl: null, publicOrigins: [] });
  });

  it('takes an empty variable for an unset one', () => {
    expect(readConfig({ DATABASE_URL: '', PORT: '' })).toMatchObject({ port: 4000, databaseUrl: null });
  });

  it('reports everything that is wrong at once', () => {
    const wrong = () =>
      readConfig({
        PORT: 'many',
        DATABASE_URL: 'mysql://x',
        LOG_LEVEL: 'loud',
        PUBLIC_ORIGINS: 'https://a.cn/path',
        TRUST_PROXY: '1.5',
      });
    for (const name of ['PORT', 'DATABASE_URL', 'LOG_LEVEL', 'PUBLIC_ORIGINS', 'TRUST_PROXY']) {
      expect(wrong).toThrow(new RegExp(name));
    }
  });

  it('says nothing of a key that is wrong, and takes both keys or none', () => {
    const key = Buffer.alloc(32, 7).toString('base64');
    const wrong = [
      { JIANNUO_KEYS: key, JIANNUO_INDEX_KEY: key },
      { JIANNUO_KEYS: `a:${key}` },
      { JIANNUO_INDEX_KEY: key },
      { STORAGE_URL: `s3://id:${key}` },
    ];
    for (const env of wrong) {
      expect(() => readConfig(env)).toThrow(/JIANNUO_KEYS|STORAGE_URL/);
      expect(() => readConfig(env)).not.toThrow(new RegExp(key.slice(0, 8)));
    }
    expect(readConfig({ JIANNUO_KEYS: `a:${key}`, JIANNUO_INDEX_KEY: key }).vault.indexKey).toBe(key);
  });

  it('accepts origins, several of them', () => {
    expect(readConfig({ PUBLIC_ORIGINS: 'https://a.cn, http://b.cn:8080' }).publicOrigins).toEqual([
      'https://a.cn',
      'http://b.cn:8080',
    ]);
  });

  it('is told in .env.example: the same variables with the same defaults', () => {
    const example = Object.fromEntries(
      readFileSync(join(workspaceRoot, '.env.example'), 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => line.split('=', 2) as [string, string]),
    );
    expect(Object.keys(example)).toEqual(Object.keys(variables));
    expect(readConfig(example)).toEqual(readConfig({}));
    for (const [name, text] of Object.entries(example)) {
      const known = variables[name as keyof typeof variables];
      const fallback = known.safeParse(undefined);
      const told = text === '' ? [undefined, ''] : [text];
      const value = fallback.success ? fallback.data : undefined;
      expect(told, name).toContain(Array.isArray(value) ? value.join(',') : value?.toString());
    }
  });
});
