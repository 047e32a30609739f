import type { Content } from 'pdfmake';
import type { Instant } from '../clock.js';

export type { Content, TableCell } from 'pdfmake';

/** An A4 document. Equal documents become equal files. */
export interface PrintedDocument {
  readonly title: string;
  /** Who issues it. */
  readonly author: string;
  readonly madeAt: Instant;
  /** Of pdfmake, without functions: it goes to another thread. Tables may use the layout `ruled`. */
  readonly content: readonly (Content | ScannedPages)[];
  /** Foot of every page, before the page number. */
  readonly footer: string;
  /** Once across every page; null for none. */
  readonly watermark: string | null;
  /** Paragraphs repeated slantwise all over every page, above scans too: whom it is for, and for what. */
  readonly stamp?: readonly string[] | null;
}

/** A scan in its place among the content: each of its pages has a page of its own. */
export interface ScannedPages {
  /** JPEG, PNG, WebP or PDF. */
  readonly scan: Uint8Array;
  /** Above each page. */
  readonly caption: string;
}

export function isScan(content: Content | ScannedPages): content is ScannedPages {
  return typeof content === 'object' && 'scan' in content;
}
