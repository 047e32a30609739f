/** What a label of ours stands for. */
export type ScanKind = 'part' | 'shelf' | 'device';

/** What a scanner typed or a camera read: one of our labels, or a number or serial to look up. */
export type Scanned =
  | { readonly kind: ScanKind; readonly id: string }
  | { readonly kind: 'text'; readonly text: string };

/** What the QR code of a label holds: an address that any phone's camera opens. */
export function scanAddress(kind: ScanKind, id: string, origin = window.location.origin): string {
  return `${origin}/scan/${kind}/${id}`;
}

/**
 * Reads a scan. Labels keep their meaning wherever the system is reached at, so any origin will do; what is
 * no label of ours is a part number or a serial. Null for nothing, for somebody else's address, and for
 * what no number looks like.
 */
export function readScan(scan: string): Scanned | null {
  // Scanners end with Enter or Tab.
  const text = scan
    .normalize('NFC')
    .replace(/[\p{Cc}\ufeff]/gu, '')
    .trim();
  if (text === '' || text.length > LONGEST) return null;
  const label = /^(?:https?:\/\/[^/?#\s]+)?\/scan\/(part|shelf|device)\/([0-9a-f-]{36})\/?(?:[?#].*)?$/i.exec(
    text,
  );
  if (label) return { kind: label[1]?.toLowerCase() as ScanKind, id: (label[2] ?? '').toLowerCase() };
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text) || text.length > LONGEST_NUMBER
    ? null
    : { kind: 'text', text };
}

const LONGEST = 500;
const LONGEST_NUMBER = 100;
