import { type ValidationError, validate } from 'class-validator';
import type { ValidatorFn } from 'type-graphql';
import { BadInput, type FieldProblem } from '../errors.js';

/**
 * Runs class-validator over an argument and says what is wrong in both languages, field by field.
 * The value itself is never part of the answer.
 */
export const validateArgument: ValidatorFn = async (value) => {
  const values = Array.isArray(value) ? value : [value];
  const problems: Record<string, FieldProblem> = {};
  for (const item of values) {
    // A JSON literal has no prototype, so it is no instance of an input class either.
    if (typeof item !== 'object' || item === null || Object.getPrototypeOf(item) === null) continue;
    const errors = await validate(item, {
      skipMissingProperties: true,
      forbidUnknownValues: false,
      validationError: { target: false, value: false },
    });
    collect(errors, '', problems);
  }
  if (Object.keys(problems).length > 0) throw new BadInput(problems);
};

function collect(
  errors: readonly ValidationError[],
  prefix: string,
  into: Record<string, FieldProblem>,
): void {
  for (const { property, constraints, children } of errors) {
    const path = prefix + property;
    const [rule, message] = Object.entries(constraints ?? {})[0] ?? [];
    if (rule !== undefined) into[path] = problemOf(rule, message ?? '');
    collect(children ?? [], `${path}.`, into);
  }
}

function problemOf(rule: string, message: string): FieldProblem {
  const [zh, en] = sentences[rule] ?? ['填写有误。', 'This is not valid.'];
  const limit = /(\d+)(?!.*\d)/.exec(message)?.[1] ?? '';
  return {
    code: rule.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase(),
    zh: fill(zh, limit),
    en: fill(en, limit),
  };
}

function fill(sentence: string, limit: string): string {
  return sentence.replace('#', limit);
}

/** By the name class-validator gives the rule; `#` is the figure in it. */
const sentences: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  isNotEmpty: ['必须填写。', 'This is required.'],
  minLength: ['至少 # 个字符。', 'At least # characters.'],
  maxLength: ['最多 # 个字符。', 'At most # characters.'],
  isLength: ['长度不符合要求。', 'The length is not right.'],
  min: ['不能小于 #。', 'Not less than #.'],
  max: ['不能大于 #。', 'Not more than #.'],
  isInt: ['必须是整数。', 'This has to be a whole number.'],
  isEmail: ['邮箱格式不正确。', 'This is not an e-mail address.'],
  isUuid: ['编号格式不正确。', 'This is not an id.'],
  isIn: ['不是可选的值。', 'This is not one of the choices.'],
  matches: ['格式不正确。', 'The format is not right.'],
  arrayNotEmpty: ['至少选择一项。', 'Choose at least one.'],
  arrayMinSize: ['至少 # 项。', 'At least # entries.'],
  arrayMaxSize: ['最多 # 项。', 'At most # entries.'],
  arrayUnique: ['有重复的项。', 'Some entries are the same.'],
};
