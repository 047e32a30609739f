import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choice, yesNo } from './choice.js';
import { joined, models, modelsOf } from './models.js';
import { whole } from './whole.js';
import { fenOf, yuan, yuanOf } from './yuan.js';

const codeOf = (read: ReturnType<typeof yuan>) => (typeof read === 'string' ? read : read.code);

describe('a price in a cell', () => {
  it.each([
    ['1234.5', '1234.50'],
    ['¥1,234.50', '1234.50'],
    ['¥ 1,234.50', '1234.50'],
    ['1234.50元', '1234.50'],
    ['人民币 12 元整', '12.00'],
    ['RMB 12.3', '12.30'],
    ['112,345,678', 'ABSURD'],
    ['0', '0.00'],
    ['007', '7.00'],
    ['100000000', '100000000.00'],
    ['100000001', 'ABSURD'],
    ['99999999999999999999', 'ABSURD'],
    ['0.005', 'THREE_DECIMALS'],
    ['12.500', 'THREE_DECIMALS'],
    ['-5', 'NEGATIVE'],
    ['-5', 'NEGATIVE'],
    ['¥-5.00', 'NEGATIVE'],
    ['(5.00)', 'NEGATIVE'],
    ['1,23', 'NOT_A_PRICE'],
    ['1.234,50', 'NOT_A_PRICE'],
    ['1 234', 'NOT_A_PRICE'],
    ['12.', 'NOT_A_PRICE'],
    ['.5', 'NOT_A_PRICE'],
    ['1e3', 'NOT_A_PRICE'],
    ['1.2万', 'NOT_A_PRICE'],
    ['$12', 'NOT_A_PRICE'],
    ['面议', 'NOT_A_PRICE'],
    ['12~15', 'NOT_A_PRICE'],
    ['—', 'NOT_A_PRICE'],
  ])('%s is %s', (written, meant) => {
    expect(codeOf(yuan(written))).toBe(meant);
  });

  it('is the number of a number cell, and never a date', () => {
    expect(yuan({ number: '45351', asDate: '2024-02-29' })).toBe('45351.00');
    expect(codeOf(yuan({ date: '2024-02-29' }))).toBe('NOT_A_PRICE');
  });

  it('says in both languages what is wrong, with the text that is', () => {
    expect(yuan('十二块')).toMatchObject({
      zh: '不是价格(“十二块”),请写成 1234.50。',
      en: 'is not a price ("十二块"); write 1234.50.',
    });
  });

  it('comes back to the fen whichever way it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (fen) => {
        const plain = yuanOf(fen);
        const [whole = '', decimals] = plain.split('.');
        const grouped = `¥${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${decimals}`;
        const read = [plain, grouped, String(fen / 100)].map((written) => yuan(written));
        return read.every((one) => typeof one === 'string' && one === plain && fenOf(one) === fen);
      }),
    );
  });
});

describe('other cells', () => {
  it('a whole number is one, within its bounds', () => {
    const months = whole(0, 240);
    expect(['12', '12', '0', '240', '+3'].map(months)).toEqual(['12', '12', '0', '240', '3']);
    expect(['241', '-1', '1.5', '一年', '1e1', ''].map((text) => codeOf(months(text)))).toEqual(
      Array(6).fill('WHOLE_NUMBER'),
    );
    expect(whole(0, 1_000_000)('1,000')).toBe('1000');
    expect(codeOf(whole(0, 1_000_000)('1,00'))).toBe('WHOLE_NUMBER');
  });

  it('a choice is told by any of its words', () => {
    expect(['是', 'Yes', 'TRUE', '√', '1'].map(yesNo)).toEqual(Array(5).fill('true'));
    expect(['否', 'no', '停用'].map(yesNo)).toEqual(Array(3).fill('false'));
    const kind = choice({ BOARD: { zh: '板卡', en: 'Board' } }, { BOARD: ['电路板'] });
    expect(['板卡', 'board', '电路板', 'B O A R D'].map(kind)).toEqual(Array(4).fill('BOARD'));
    expect(kind('螺丝')).toMatchObject({ code: 'UNKNOWN_WORD', zh: '应为:板卡。', en: 'is one of: Board.' });
  });

  it('several models are a set, whatever separates them', () => {
    expect(models('IPC-2、IPC-1; A/B C,IPC-1,')).toBe('A/B C、IPC-1、IPC-2');
    expect(modelsOf(' ; ')).toEqual([]);
    expect(joined(modelsOf('b,a'))).toBe('a、b');
    expect(codeOf(models(Array.from({ length: 101 }, (_, n) => `M${n}`).join()))).toBe('TOO_MANY');
  });
});
