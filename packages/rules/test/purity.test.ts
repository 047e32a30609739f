import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.js';

const clocks = /\bnew Date\b|\bDate\s*[.(]|\bTemporal\.Now\b|\bperformance\s*\.|\bset(?:Timeout|Interval)\b/;
const chance = /\bMath\.random\b|\bcrypto\s*\./;
const outside =
  /\bprocess\s*[.[]|\bconsole\s*[.[]|\bfetch\s*\(|\blocalStorage\b|\bwindow\s*\.|\bdocument\s*\./;
const imports = /\bfrom\s+'(?!\.{1,2}\/|temporal-polyfill'|zod')[^']*'|\bimport\s*\(|\brequire\s*\(/;

/** What makes a file depend on anything but its facts; comments and texts in quotes do not count. */
function impurities(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
  const spoken = code
    .replace(/`(?:[^`\\]|\\.)*`/g, "''")
    .replace(/(?<!from\s)'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
  return [clocks, chance, outside, imports].flatMap((pattern) => pattern.exec(spoken)?.[0] ?? []);
}

describe('the rules depend on their facts alone', () => {
  for (const { path, text } of sourceFiles().filter((file) => !file.path.endsWith('.test.ts'))) {
    it(path, () => {
      expect(impurities(text)).toEqual([]);
    });
  }
});

describe('the check itself finds', () => {
  it.each([
    'const now = new Date();',
    'const now = Date.now();',
    'const zone = Temporal.Now.timeZoneId();',
    'if (Math.random() > 0.5) return;',
    "if (process.env['TZ']) return;",
    'console.log(1);',
    "import { readFileSync } from 'node:fs';",
    "import { addDays } from 'date-fns';",
    "const fs = await import('./x.js');",
  ])('%s', (code) => {
    expect(impurities(code)).toHaveLength(1);
  });

  it.each([
    "import { z } from 'zod';",
    "const label = text('Date.now() is a clock', 'a console. of words');",
    '// console.log is for others',
    'type PlainDate = string;',
  ])('nothing in: %s', (code) => {
    expect(impurities(code)).toEqual([]);
  });
});
