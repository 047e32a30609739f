/**
 * Documents as PDF.
 *
 * printed-document   what a module hands over: plain data, no functions
 * press              prints it in a thread of its own, so that nobody's request waits for a long document
 * press-worker       that thread: typesets with pdfmake
 * fonts              the typeface, and the faces its rare characters come from
 */
export { Press } from './press.js';
export type { Content, PrintedDocument, TableCell } from './printed-document.js';
