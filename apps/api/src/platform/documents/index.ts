/**
 * Documents as PDF.
 *
 * printed-document   what a module hands over: plain data, no functions
 * press              prints it in a thread of its own, so that nobody's request waits for a long document
 * press-worker       that thread
 * compose            typeset text, scans laid into pages left free for them, a stamp over all
 * typeset            content as PDF by pdfmake; scans, stamp: laid over it by pdf-lib
 * fonts              the typeface, and the faces its rare characters come from
 */
export { Press } from './press.js';
export type { Content, PrintedDocument, ScannedPages, TableCell } from './printed-document.js';
