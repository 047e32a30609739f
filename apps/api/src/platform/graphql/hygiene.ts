import { type DocumentNode, Kind, visit } from 'graphql';
import { BadInput, type FieldProblem } from '../errors.js';

const MAX_TEXT = 20_000;
const MAX_DEPTH = 32;

/**
 * Brings every string of a JSON value to NFC, in place. Refuses control characters, lone surrogates,
 * texts beyond 20,000 characters and nesting beyond 32 levels. @throws BadInput with the path.
 */
export function cleanJson(value: unknown): void {
  const waiting: { node: object; path: string; depth: number }[] = [];
  const enter = (node: unknown, path: string, depth: number) => {
    if (typeof node === 'object' && node !== null) waiting.push({ node, path, depth });
  };
  enter(value, '', 0);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, path, depth } = next;
    if (depth > MAX_DEPTH) throw new BadInput({ [path.slice(0, 100)]: tooDeep });
    for (const [key, child] of Object.entries(node)) {
      const at = path === '' ? key : `${path}.${key}`;
      refuse(key, at);
      if (typeof child === 'string') (node as Record<string, unknown>)[key] = clean(child, at);
      // The path starts inside the variable: `serial`, not `input.serial`.
      else enter(child, depth === 0 ? '' : at, depth + 1);
    }
  }
}

/** The same for the texts written into a document; each document is looked at once. */
export function checkLiterals(document: DocumentNode): void {
  if (checked.has(document)) return;
  visit(document, {
    [Kind.STRING]: (node) => {
      if (clean(node.value, 'query') !== node.value) throw new BadInput({ query: notNormal });
    },
  });
  checked.add(document);
}

const checked = new WeakSet<DocumentNode>();

function clean(text: string, path: string): string {
  if (plain.test(text)) return text;
  refuse(text, path);
  return text.normalize('NFC');
}

function refuse(text: string, path: string): void {
  const problem = problemOf(text);
  if (problem) throw new BadInput({ [path.length > 100 ? 'input' : path]: problem });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

/** Most texts are ids and numbers: there is nothing to look for in them. */
const plain = /^[ -~]{0,200}$/;

function problemOf(text: string): FieldProblem | null {
  if (text.length > MAX_TEXT) return tooLong;
  if (control.test(text) || !text.isWellFormed()) return notText;
  return null;
}

const tooLong = { code: 'TOO_LONG', zh: '内容过长。', en: 'This is too long.' };
const tooDeep = { code: 'TOO_DEEP', zh: '嵌套层数过多。', en: 'This is nested too deeply.' };
const notText = {
  code: 'NOT_TEXT',
  zh: '含有不可用的字符。',
  en: 'This holds characters that are not text.',
};
const notNormal = {
  code: 'NOT_NFC',
  zh: '文字须为 Unicode NFC 形式,或用变量传递。',
  en: 'Text in a document has to be in Unicode NFC; or pass it as a variable.',
};
