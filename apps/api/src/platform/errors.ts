/** A sentence in both languages; the client picks by the user's locale. */
export interface Localized {
  readonly zh: string;
  readonly en: string;
}

/** One complaint about one input field. `code` is stable, for programs; the sentences are for people. */
export interface FieldProblem extends Localized {
  readonly code: string;
}

/** Path of the input field (`terms.freePeriods.0.months`) → what is wrong with it. */
export type FieldProblems = Readonly<Record<string, FieldProblem>>;

export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'SECOND_FACTOR_NEEDED'
  | 'PROOF_NEEDED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_INPUT'
  | 'CONFLICT'
  | 'IN_USE'
  | 'TOO_MANY_TRIES'
  | 'LIMIT_EXCEEDED'
  | 'UNAVAILABLE';

/**
 * A "no" with a documented code: the caller can act on it, so it is shown as it is.
 * Everything thrown that is not a DomainError is a bug: logged with an id and masked.
 */
export abstract class DomainError extends Error {
  abstract readonly code: ErrorCode;

  constructor(
    readonly text: Localized,
    /** Joins `extensions` of the GraphQL error, and the body of a REST error. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(text.zh);
    this.name = new.target.name;
  }
}

/** Raised when nobody is signed in (any more). The client shows the login page and keeps what was typed. */
export class Unauthenticated extends DomainError {
  readonly code = 'UNAUTHENTICATED';
  constructor(text: Localized = { zh: '请先登录。', en: 'Please sign in first.' }) {
    super(text);
  }
}

/** Raised to a right name and password whose owner has a second factor: send its code with them. */
export class SecondFactorNeeded extends DomainError {
  readonly code = 'SECOND_FACTOR_NEEDED';
  constructor(
    text: Localized = {
      zh: '请输入验证器上的 6 位验证码。',
      en: 'Please enter the 6 digits your authenticator shows.',
    },
  ) {
    super(text);
  }
}

/**
 * Raised where being signed in is not enough: the viewer gives the password, or a code, once more
 * (`proveIdentity`), and repeats the request.
 */
export class ProofNeeded extends DomainError {
  readonly code = 'PROOF_NEEDED';
  constructor(
    text: Localized = {
      zh: '请再次输入密码或验证码,确认是您本人。',
      en: 'Please give your password or a code once more, so that it is certain that it is you.',
    },
  ) {
    super(text);
  }
}

/** Raised when the role lacks the permission. Never used for rows: a hidden row is NotFound. */
export class Forbidden extends DomainError {
  readonly code = 'FORBIDDEN';
  constructor(text: Localized = { zh: '您的角色没有此权限。', en: 'Your role does not allow this.' }) {
    super(text);
  }
}

/** Raised for a row that does not exist and for one the viewer may not see: the same answer. */
export class NotFound extends DomainError {
  readonly code = 'NOT_FOUND';
  constructor(text: Localized = { zh: '没有找到这条记录。', en: 'No such record.' }) {
    super(text);
  }
}

/** Raised for input that breaks a rule of form or business; `extensions.fields` names each field. */
export class BadInput extends DomainError {
  readonly code = 'BAD_INPUT';
  constructor(
    readonly fields: FieldProblems,
    text: Localized = { zh: '填写的内容有误。', en: 'Some of the input is not valid.' },
  ) {
    super(text, { fields });
  }
}

/** Raised when someone else saved first; carries the row as it is now so that both can be shown. */
export class Conflict extends DomainError {
  readonly code = 'CONFLICT';
  constructor(
    current: { readonly version: number },
    text: Localized = {
      zh: '保存失败:这条记录刚刚被别人改过。您填写的内容还在。',
      en: 'Not saved: someone else has just changed this record. What you typed is kept.',
    },
  ) {
    super(text, { current, version: current.version });
  }
}

/** Raised when a row cannot go because others depend on it: kind of dependent → how many. */
export class InUse extends DomainError {
  readonly code = 'IN_USE';
  constructor(
    dependents: Readonly<Record<string, number>>,
    text: Localized = {
      zh: '还有其他记录依赖它,不能删除。',
      en: 'Other records depend on it, so it cannot be deleted.',
    },
  ) {
    super(text, { dependents });
  }
}

/** Raised by limits on repetition (logins). Wait `retryAfterSeconds`, then try again. */
export class TooManyTries extends DomainError {
  readonly code = 'TOO_MANY_TRIES';
  constructor(retryAfterSeconds: number, text?: Localized) {
    super(
      text ?? {
        zh: `尝试次数过多,请在 ${retryAfterSeconds} 秒后再试。`,
        en: `Too many tries. Please wait ${retryAfterSeconds} seconds.`,
      },
      { retryAfterSeconds },
    );
  }
}

/** Raised when a request asks for more than one answer may hold. */
export class LimitExceeded extends DomainError {
  readonly code = 'LIMIT_EXCEEDED';
}

/** Raised when the database cannot answer just now. Nothing was saved: try again after `retryAfterSeconds`. */
export class Unavailable extends DomainError {
  readonly code = 'UNAVAILABLE';
  constructor(
    retryAfterSeconds = 5,
    text: Localized = {
      zh: '系统正忙或数据库暂时连不上,没有保存任何内容,请稍后再试。',
      en: 'The system is busy or its database cannot be reached just now. Nothing was saved; please try again.',
    },
  ) {
    super(text, { retryAfterSeconds });
  }
}

/** One field wrong, the common case: `throw badField('serial', 'TAKEN', '序列号已存在。', 'This serial exists.')`. */
export function badField(path: string, code: string, zh: string, en: string): BadInput {
  return new BadInput({ [path]: { code, zh, en } });
}
