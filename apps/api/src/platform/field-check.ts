import { BadInput, type FieldProblem } from './errors.js';

type Text = string | null | undefined;

/**
 * Cleans the texts of one input and gathers what is wrong with each field, so that a form shows all of it
 * at once: `const check = new FieldCheck(); … check.required('name', input.name, 200); check.done();`
 * `undefined` stays undefined ("leave it"), empty text becomes null.
 */
export class FieldCheck {
  readonly #problems: Record<string, FieldProblem> = {};

  /** A text that has to be there. */
  required(field: string, value: string, max: number): string {
    const text = this.#text(field, value, max);
    if (!text) this.problem(field, 'REQUIRED', '必填。', 'This is required.');
    return text ?? '';
  }

  /** A text that has to be there if it is mentioned at all. */
  requiredIfGiven(field: string, value: Text, max: number): string | undefined {
    return value === undefined || value === null ? undefined : this.required(field, value, max);
  }

  optional(field: string, value: Text, max: number): string | null | undefined {
    return value === undefined ? undefined : this.#text(field, value, max);
  }

  /** A text of several lines. */
  note(field: string, value: Text, max = 5_000): string | null | undefined {
    return value === undefined ? undefined : this.#text(field, value, max, true);
  }

  email(field: string, value: Text): string | null | undefined {
    const text = this.optional(field, value, 254);
    if (text && !emailShape.test(text)) {
      this.problem(field, 'EMAIL', '不是有效的电子邮箱。', 'This is not an e-mail address.');
    }
    return text;
  }

  whole(
    field: string,
    value: number | null | undefined,
    min: number,
    max: number,
  ): number | null | undefined {
    if (typeof value === 'number' && !(Number.isInteger(value) && value >= min && value <= max)) {
      this.problem(
        field,
        'RANGE',
        `应为 ${min} 到 ${max} 之间的整数。`,
        `A whole number from ${min} to ${max}.`,
      );
    }
    return value;
  }

  /** A business date this business can mean. */
  date(field: string, value: Text): string | null | undefined {
    if (typeof value === 'string' && (value < EARLIEST || value > LATEST)) {
      this.problem(
        field,
        'RANGE',
        `日期应在 ${EARLIEST} 到 ${LATEST} 之间。`,
        `A date from ${EARLIEST} to ${LATEST}.`,
      );
    }
    return value;
  }

  /** Money: not negative, and small enough that sums of it stay whole. */
  fen(field: string, value: number | null | undefined, least = 0): number | null | undefined {
    if (typeof value === 'number' && !(value >= least && value <= MOST_FEN)) {
      this.problem(
        field,
        'RANGE',
        least > 0 ? '金额须大于 0,且不超过一千亿元。' : '金额不能为负,且不超过一千亿元。',
        least > 0
          ? 'Money has to be more than 0, and at most 100 billion yuan.'
          : 'Money cannot be negative, and is at most 100 billion yuan.',
      );
    }
    return value;
  }

  problem(field: string, code: string, zh: string, en: string): void {
    this.#problems[field] ??= { code, zh, en };
  }

  /** Raises BAD_INPUT with every problem found. */
  done(): void {
    if (Object.keys(this.#problems).length > 0) throw new BadInput(this.#problems);
  }

  #text(field: string, value: Text, max: number, lines = false): string | null {
    if (value === null || value === undefined) return null;
    const text = value.normalize('NFC').trim();
    if (!text.isWellFormed() || (lines ? controlButLines : control).test(text)) {
      this.problem(field, 'CHARACTERS', '含有不可用的字符。', 'It holds characters that cannot be used.');
    } else if ([...text].length > max) {
      this.problem(field, 'TOO_LONG', `最多 ${max} 个字。`, `At most ${max} characters.`);
    }
    return text === '' ? null : text;
  }
}

/** The fields that were mentioned: without those that are undefined. */
export function given<F extends object>(fields: F): { [K in keyof F]?: Exclude<F[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

/** The years the work calendar can hold. */
const [EARLIEST, LATEST] = ['1990-01-01', '2199-12-31'];
/** ¥100,000,000,000.00 */
const MOST_FEN = 10_000_000_000_000;

const emailShape = /^[^\s@]{1,64}@[^\s@.]{1,63}(\.[^\s@.]{1,63}){1,8}$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
const control = /[\u0000-\u001f\u007f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
const controlButLines = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
