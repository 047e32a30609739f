import sharp from 'sharp';
import { certificateScene } from '../certificate-scene.js';
import type { TestApi, Who } from '../harness.js';

/** Values that must not come out, and where they were put. */
export interface Planted {
  readonly personId: string;
  readonly certificateId: string;
  readonly consentId: string;
  readonly fileIds: readonly string[];
  readonly number: string;
  readonly name: string;
  readonly phone: string;
  /** Forms in which a number or the bytes of a scan would be seen; none of them may turn up anywhere. */
  readonly needles: readonly Needle[];
}

export interface Needle {
  readonly what: string;
  readonly text: string;
}

/** A person with a number, a photo, a scan of the identity card, and a file that is called like the number. */
export async function plant(api: TestApi, n: number, account?: Who): Promise<Planted> {
  const scene = certificateScene(api);
  const name = `藏名${n}`;
  const phone = `139-5550-${9000 + n}`;
  const { id: personId, number } = await scene.personWithNumber(n, { name, phone, note: '植入的备注' });
  if (account) await scene.account(personId, account);
  await scene.consent(personId, 'PERSON_PHOTO');
  const { id: certificateId } = await scene.certificate(personId, 'ID_CARD');
  const fileIds = [
    await scene.file(
      { kind: 'CERTIFICATE', id: certificateId },
      'ID_CARD',
      `${number}身份证.jpg`,
      await noise(),
    ),
    await scene.photo(personId),
  ];
  const [consent] = await api.sql<{ id: string }>(
    `SELECT id FROM consent WHERE person_id = $1 AND document_class = 'ID_CARD'`,
    [personId],
  );
  const [scan] = fileIds;
  const bytes = await api.inTransaction((s) => s.files.bytesOf(scan ?? ''));
  return {
    personId,
    certificateId,
    consentId: consent?.id ?? '',
    fileIds,
    number,
    name,
    phone,
    needles: [...needlesOf(number), ...scanNeedles(bytes)],
  };
}

/** A picture like no other. */
function noise(): Promise<Buffer> {
  const background = { r: 128, g: 128, b: 128 };
  return sharp({
    create: {
      width: 64,
      height: 64,
      channels: 3,
      background,
      noise: { type: 'gaussian', mean: 128, sigma: 50 },
    },
  })
    .jpeg()
    .toBuffer();
}

/** The part of a number that is never shown, as text and as PostgreSQL, JSON and the disk might write it. */
export function needlesOf(number: string): Needle[] {
  const hidden = number.slice(3, 14);
  return [
    { what: 'the number', text: hidden },
    { what: 'the number in hexadecimal', text: Buffer.from(hidden).toString('hex') },
    ...[0, 1, 2].map((shift) => ({
      what: `the number in base64 (${shift})`,
      text: Buffer.from(number.slice(shift)).toString('base64').slice(4, 20),
    })),
  ];
}

function scanNeedles(bytes: Buffer): Needle[] {
  // The picture itself, not the head that all of them share.
  const piece = bytes.subarray(bytes.length - 40, bytes.length - 8);
  return [
    { what: 'bytes of the scan', text: piece.toString('latin1') },
    { what: 'bytes of the scan in hexadecimal', text: piece.toString('hex') },
    { what: 'bytes of the scan in base64', text: piece.toString('base64').slice(0, 24) },
  ];
}

/** Looks for needles in whatever comes out, and keeps count of how much that was. */
export class Lookout {
  readonly leaks: string[] = [];
  texts = 0;

  constructor(private readonly needles: readonly Needle[]) {}

  /** `text` as it came, bytes as latin1. */
  look(text: string, where: string): void {
    this.texts += 1;
    for (const needle of this.needles) {
      const at = text.indexOf(needle.text);
      if (at < 0) continue;
      this.leaks.push(`${needle.what} in ${where}: …${text.slice(Math.max(0, at - 60), at + 60)}…`);
    }
  }
}

/** Every row of every table as PostgreSQL writes it, bytes as hexadecimal: what a dump would hold. */
export async function dump(api: TestApi): Promise<string> {
  const tables = await api.sql<{ name: string }>(
    `SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name FROM pg_tables
      WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
  );
  const lines: string[] = [];
  for (const { name } of tables) {
    for (const { row } of await api.sql<{ row: string }>(`SELECT t::text AS row FROM ${name} t`)) {
      lines.push(`${name} ${row}`);
    }
  }
  return lines.join('\n');
}
