/** A text in which no number as long as somebody's identity number is repeated, for messages and the log. */
export function withoutLongNumbers(text: string): string {
  return text.replace(/\d{17}[\dXx]/g, '(18 digits)');
}
