import { setImmediate as breathe } from 'node:timers/promises';
import { SaxesParser } from 'saxes';
import { UnreadableTable } from './table.js';

export interface XmlEvents {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Reads XML piece by piece and lets other requests through in between. Names come without their prefix. */
export async function readXml(bytes: Uint8Array, events: XmlEvents): Promise<void> {
  const parser = new SaxesParser();
  let failure: Error | null = null;
  parser.on('error', (error) => {
    failure ??= error;
  });
  // Without a document type no entity can be declared, so none can grow.
  parser.on('doctype', () => {
    failure ??= new Error('a document type');
  });
  parser.on('opentag', ({ name, attributes }) => events.open?.(local(name), attributes));
  parser.on('text', (text) => events.text?.(text));
  parser.on('cdata', (text) => events.text?.(text));
  parser.on('closetag', ({ name }) => events.close?.(local(name)));
  const decoder = new TextDecoder('utf-8');
  for (let at = 0; at < bytes.length; at += PIECE) {
    parser.write(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
    if (failure) break;
    await breathe();
  }
  if (!failure) parser.close();
  if (failure)
    throw new UnreadableTable(
      'BROKEN_FILE',
      '文件已损坏,无法读取。',
      'The file is damaged and cannot be read.',
    );
}

const PIECE = 64 * 1024;

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
