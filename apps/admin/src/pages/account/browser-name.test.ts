import { expect, test } from 'vitest';
import { browserName } from './browser-name';

test('a browser is called by its youngest name and its system', () => {
  const blink =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0';
  expect(browserName(`${blink} Safari/537.36`)).toBe('Chrome · Windows');
  expect(browserName(`${blink} Safari/537.36 Edg/141.0`)).toBe('Edge · Windows');
  expect(
    browserName(
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Version/18.1 Safari/604.1',
    ),
  ).toBe('Safari · iOS');
  expect(browserName('Mozilla/5.0 (Linux; Android 15) Chrome/141.0 Mobile MicroMessenger/8.0')).toBe(
    '微信 · Android',
  );
});

test('what says nothing we know has no name', () => {
  expect(browserName(null)).toBeNull();
  expect(browserName('curl/8.5.0')).toBeNull();
});
