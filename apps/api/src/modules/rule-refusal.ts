import { RuleRefusal } from '@jiannuo/rules';
import { BadInput } from '../platform/errors.js';

/**
 * What the rules decide about something the caller gave; their refusal is told as the problem of that field.
 * Not for facts of our own: if the rules refuse those, it is a bug and belongs in the log.
 * Raises BAD_INPUT with the rules' own sentence.
 */
export function orBadInput<T>(field: string, decide: () => T): T {
  try {
    return decide();
  } catch (error) {
    if (!(error instanceof RuleRefusal)) throw error;
    throw new BadInput({ [field]: { code: error.code, ...error.reason } }, error.reason);
  }
}
