import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { afterEach, describe, expect, it } from 'vitest';
import { type PostOffice, postOffice } from '../../../test/post-office.js';
import { readConfig } from '../../config.js';
import { createMailer, type Letter, MailRefused } from './mailer.js';

const letter: Letter = {
  id: '0190-letter',
  to: { name: '王工', address: 'wang@example.cn' },
  subject: '践诺提醒:2 件事需要您留意',
  text: '王工的「安全防范员证」将到期,𠮷日快乐。\n第二行',
};

let office: PostOffice | null = null;
afterEach(async () => {
  await office?.close();
  office = null;
});

const over = (url: string) =>
  createMailer({ ...readConfig({ MAIL_URL: url, MAIL_FROM: '践诺 <jn@house.example>' }), home: tmpdir() });

describe('letters', () => {
  it('reach an SMTP server whole, with their own id and marked as written by a machine', async () => {
    office = await postOffice();
    await over(office.url).send(letter);
    const [got] = office.letters;
    const mail = await simpleParser(got?.raw ?? '');
    expect(got?.to).toEqual(['wang@example.cn']);
    expect(mail).toMatchObject({ subject: letter.subject, messageId: '<0190-letter@house.example>' });
    expect(mail.text?.trim()).toBe(letter.text);
    expect(mail.from?.text).toContain('践诺');
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
  });

  it('sign in where the server asks for it', async () => {
    office = await postOffice({ login: { user: 'jn', pass: 'p@ss/word' } });
    await expect(over(office.url).send(letter)).rejects.not.toBeInstanceOf(MailRefused);
    await over(office.url.replace('smtp://', `smtp://jn:${encodeURIComponent('p@ss/word')}@`)).send(letter);
    expect(office.letters).toHaveLength(1);
  });

  it('are refused for good by a server that knows no such address, and say so without it', async () => {
    office = await postOffice({ refuse: 550 });
    const error = await over(office.url)
      .send(letter)
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(MailRefused);
    expect(String(error)).not.toMatch(/wang|example/);
  });

  it('may be tried again when the server is busy or away', async () => {
    office = await postOffice({ refuse: 451 });
    const busy = await over(office.url)
      .send(letter)
      .catch((caught: unknown) => caught);
    expect(busy).toBeInstanceOf(Error);
    expect(busy).not.toBeInstanceOf(MailRefused);
    expect(String(busy)).not.toMatch(/wang|example/);
    const { url } = office;
    await office.close();
    office = null;
    const away = await over(url)
      .send(letter)
      .catch((caught: unknown) => caught);
    expect(away).toBeInstanceOf(Error);
    expect(away).not.toBeInstanceOf(MailRefused);
  });

  it('hold nothing of a name that tries to be a header', async () => {
    office = await postOffice();
    const name = 'x\r\nBcc: all@example.cn';
    await over(office.url).send({ ...letter, to: { name, address: 'wang@example.cn' }, subject: name });
    const mail = await simpleParser(office.letters[0]?.raw ?? '');
    expect(office.letters[0]?.to).toEqual(['wang@example.cn']);
    expect(mail.bcc).toBeUndefined();
  });

  it('are files where there is no server: one a letter, however often it is sent, for the owner alone', async () => {
    const home = await mkdtemp(join(tmpdir(), 'jiannuo-mail-'));
    const mailer = createMailer({ ...readConfig({}), home });
    await mailer.send(letter);
    await mailer.send(letter);
    const folder = join(home, 'mail');
    expect(await readdir(folder)).toEqual(['0190-letter.eml']);
    const file = join(folder, '0190-letter.eml');
    expect((await simpleParser(await readFile(file))).text?.trim()).toBe(letter.text);
    expect((await stat(file)).mode & 0o077).toBe(0);
    await rm(home, { recursive: true });
  });
});
