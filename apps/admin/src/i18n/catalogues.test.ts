import * as schema from '@jiannuo/schema';
import { describe, expect, test } from 'vitest';
import { errorCodes } from '../data/error-mapping';
import { catalogues } from './catalogues';

const zh = flat(catalogues['zh-CN']);
const en = flat(catalogues.en);

describe('the two catalogues', () => {
  test('have the same keys', () => {
    expect([...en.keys()].sort()).toEqual([...zh.keys()].sort());
  });

  test('have the same placeholders', () => {
    const differing = [...zh].filter(([key, text]) => {
      // English needs a number where Chinese says one sentence for any number, and the other way round.
      if (text.includes('||||') || en.get(key)?.includes('||||')) return false;
      return placeholders(text) !== placeholders(en.get(key) ?? '');
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  test('leave nothing empty, and no Chinese in English', () => {
    expect([...zh, ...en].filter(([, text]) => text === '').map(([key]) => key)).toEqual([]);
    const chinese = [...en].filter(([, text]) => /[\u4e00-\u9fff]/.test(text)).map(([key]) => key);
    expect(chinese).toEqual(['jn.promise.key.guaranteeWord']);
  });
});

describe('every code has words', () => {
  const exported: [string, unknown][] = Object.entries(schema);
  const enums = exported.flatMap(([name, value]): [string, Record<string, string>][] =>
    isEnum(value) && !/SortField|SortDirection/.test(name) ? [[name, value]] : [],
  );

  test('the schema has enums to look at', () => {
    expect(enums.length).toBeGreaterThan(15);
  });

  test.each(enums)('%s', (name, codes) => {
    for (const code of Object.values(codes)) expect(zh.has(`jn.enum.${name}.${code}`), code).toBe(true);
  });

  test('every error code', () => {
    for (const code of errorCodes) expect(zh.has(`jn.error.${code}`), code).toBe(true);
  });
});

describe('every key that the code names', () => {
  const sources = import.meta.glob<string>(['../**/*.ts', '../**/*.tsx', '!../**/*.test.*', '!../i18n/**'], {
    query: '?raw',
    import: 'default',
    eager: true,
  });

  test('is in the catalogue', () => {
    const named = Object.entries(sources).flatMap(([file, text]) =>
      [...text.matchAll(/['"`]((?:jn|resources)\.[A-Za-z0-9_.-]+)['"`]/g)].map((match) => [
        match[1] ?? '',
        file,
      ]),
    );
    expect(named.length).toBeGreaterThan(200);
    expect(named.filter(([key]) => !zh.has(key ?? ''))).toEqual([]);
  });
});

function flat(messages: object, path = ''): Map<string, string> {
  const result = new Map<string, string>();
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'string') result.set(path + key, value);
    else for (const [inner, text] of flat(value, `${path}${key}.`)) result.set(inner, text);
  }
  return result;
}

function placeholders(text: string): string {
  return [...text.matchAll(/%\{(\w+)\}/g)]
    .map((match) => match[1])
    .sort()
    .join();
}

function isEnum(value: unknown): value is Record<string, string> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !('kind' in value) &&
    Object.entries(value).every(([key, code]) => key === code)
  );
}
