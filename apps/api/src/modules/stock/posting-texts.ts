import { FieldCheck } from '../../platform/field-check.js';

/** Reference and reason of a posting, cleaned. Raises BAD_INPUT; a reason that is needed has to be there. */
export function postingTexts(
  input: { readonly reference?: string | null; readonly reason?: string | null },
  { reasonNeeded = false } = {},
): { readonly reference: string | null; readonly reason: string | null } {
  const check = new FieldCheck();
  const reference = check.optional('reference', input.reference, 100) ?? null;
  const reason = reasonNeeded
    ? check.required('reason', input.reason ?? '', 500)
    : (check.optional('reason', input.reason, 500) ?? null);
  check.done();
  return { reference, reason };
}
