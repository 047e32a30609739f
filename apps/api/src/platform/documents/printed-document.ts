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
  readonly content: readonly Content[];
  /** Foot of every page, before the page number. */
  readonly footer: string;
  /** Across every page; null for none. */
  readonly watermark: string | null;
}
