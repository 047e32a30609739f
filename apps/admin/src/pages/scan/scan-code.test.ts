import { describe, expect, test } from 'vitest';
import { readScan, scanAddress } from './scan-code';

const id = '0198c0de-0000-7000-8000-00000000000a';

describe('a scan', () => {
  test.each([
    [`http://192.168.1.5:4000/scan/part/${id}`, { kind: 'part', id }],
    [`https://jiannuo.example/scan/shelf/${id}/`, { kind: 'shelf', id }],
    [`/scan/device/${id}`, { kind: 'device', id }],
    [`HTTPS://JIANNUO.EXAMPLE/SCAN/PART/${id.toUpperCase()}\r\n`, { kind: 'part', id }],
    [`https://jiannuo.example/scan/part/${id}?from=camera#x`, { kind: 'part', id }],
    ['PN-0001\r', { kind: 'text', text: 'PN-0001' }],
    ['\ufeff 主板/01 ', { kind: 'text', text: '主板/01' }],
    ['SN:2024-0001', { kind: 'text', text: 'SN:2024-0001' }],
    [`https://elsewhere.example/pay/${id}`, null],
    [`https://jiannuo.example/scan/user/${id}`, null],
    ['weixin://dl/business', null],
    ['\t\r\n', null],
    ['', null],
    ['9'.repeat(101), null],
  ])('%j', (scan, meaning) => {
    expect(readScan(scan)).toEqual(meaning);
  });

  test('reads what a label holds', () => {
    for (const kind of ['part', 'shelf', 'device'] as const) {
      expect(readScan(scanAddress(kind, id, 'https://jiannuo.example'))).toEqual({ kind, id });
    }
  });
});
