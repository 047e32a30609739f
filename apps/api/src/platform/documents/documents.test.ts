import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { textOfPdf } from '../../../test/pdf-text.js';
import { runsOf } from './fonts.js';
import { type Content, Press, type PrintedDocument } from './index.js';

const press = new Press();
afterAll(() => press.close());

const document = (content: Content[], more: Partial<PrintedDocument> = {}): PrintedDocument => ({
  title: '报价单',
  author: '践诺',
  madeAt: '2026-06-15T02:00:00Z',
  content,
  footer: '页脚',
  watermark: null,
  ...more,
});

/** Of names: the typeface has most of them, 𠮷 stands in the first fallback, 𤫊 in the second. */
const rare =
  '𠮷䶮㛃㴲堃翀喆犇骉羴猋淼焱垚甪昪璟琤𬭊𬭬𨱏𫓧𬬮𬱖𫖯𫖮𬍛𪩘𬸘𡐓𠅤𤧛𣲗𣲘𬇙𬣙𠙶㑇㕮㳘䓖䓨䝙䲟𫘝𫄨𬘓𠳐𡎚𩽾𩾌𤫊囍龘〇㎡℃';

describe('documents', () => {
  it('print rare characters so that they can be read and copied again', async () => {
    const pages = await textOfPdf(await press.print(document([{ text: rare, bold: true }, rare])));
    expect(pages.join('').replaceAll(/\s/g, '')).toContain(rare + rare);
  });

  it('take a character from the next face that has it, and name one that none has by its number', () => {
    expect(runsOf('𠮷野𤫊')).toEqual([
      { text: '𠮷', font: 'Rare' },
      { text: '野', font: 'Text' },
      { text: '𤫊', font: 'Rarer' },
    ]);
    expect(runsOf('李\u{2C386}😀')).toEqual([{ text: '李〔U+2C386〕〔U+1F600〕', font: 'Text' }]);
    expect(runsOf('葛\u{E0100}a\nb')).toEqual([{ text: '葛a\nb', font: 'Text' }]);
  });

  it('find rare characters wherever a text may stand', async () => {
    const table = { table: { body: [['𠮷', { text: ['姓', { text: '䶮' }] }]] } };
    const content: Content[] = [
      { stack: ['𠮷甲'] },
      { columns: [{ text: '𠮷乙' }] },
      { ul: ['𠮷丙'] },
      table,
    ];
    const [page = ''] = await textOfPdf(await press.print(document(content, { footer: '𠮷丁' })));
    for (const text of ['𠮷甲', '𠮷乙', '𠮷丙', '姓䶮', '𠮷丁'])
      expect(page.replaceAll(/\s/g, '')).toContain(text);
  });

  it('are equal files when they are equal, small, and carry the characters they use', async () => {
    const [a, b] = await Promise.all([press.print(document([rare])), press.print(document([rare]))]);
    expect(Buffer.compare(a, b)).toBe(0);
    expect(a.byteLength).toBeLessThan(100_000);
    expect(Buffer.from(a).toString('latin1')).toContain('/FontFile2');
  });

  it('number their pages and carry their watermark', async () => {
    const long = Array.from({ length: 120 }, (_, row) => `第 ${row} 行`);
    const pages = await textOfPdf(await press.print(document(long, { watermark: '草稿' })));
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((page, index) => {
      expect(page).toContain(`第 ${index + 1} 页,共 ${pages.length} 页`);
      expect(page).toContain('草稿');
    });
  });

  it('read nothing but their fonts', async () => {
    await expect(press.print(document([{ image: '/etc/hostname' }]))).rejects.toThrow('could not be printed');
    await expect(press.print(document([{ image: 'http://127.0.0.1:9/x.png' }]))).rejects.toThrow();
  });

  it('leave the process free while a long one is made', async () => {
    const row = ['网络摄像机 400 万像素红外半球', 'TA-C3421', '台', '2', '1,234.00', '2,468.00'];
    const content = [{ table: { body: Array.from({ length: 600 }, () => row) } }];
    await press.print(document(['起动']));
    let [printing, turns] = [true, 0];
    const printed = press.print(document(content)).finally(() => {
      printing = false;
    });
    while (printing) {
      turns += 1;
      await nextTurn();
    }
    expect((await printed).byteLength).toBeGreaterThan(10_000);
    // Typeset here, the document would take all of its time between two turns.
    expect(turns).toBeGreaterThan(20);
  });

  it('go on after a thread that was stopped', async () => {
    const other = new Press();
    const refused = expect(other.print(document(['甲']))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await other.close();
    await refused;
    expect((await textOfPdf(await other.print(document(['乙'])))).join('')).toContain('乙');
    await other.close();
  });
});
