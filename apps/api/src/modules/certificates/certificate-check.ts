import type { PlainDate } from '../../platform/clock.js';
import type { FieldCheck } from '../../platform/field-check.js';
import { refuseIdentityNumbers } from '../people/identity-number-in-text.js';
import { type CertificateTypeEntity, ID_CARD } from './certificate-type.entity.js';

/** What is printed on a certificate, as an input gives it. */
export interface Printed {
  readonly number?: string | null;
  readonly issuer?: string | null;
  readonly validUntilOn?: PlainDate | null;
  readonly nextReviewOn?: PlainDate | null;
  readonly note?: string | null;
}

/** The same, clean. An identity number is refused wherever it was typed: it is kept sealed with the person. */
export function printedFields(
  check: FieldCheck,
  input: Printed,
  type: Pick<CertificateTypeEntity, 'code'>,
  today: PlainDate,
) {
  const fields = {
    number: check.optional('number', input.number, 100),
    issuer: check.optional('issuer', input.issuer, 100),
    validUntilOn: check.date('validUntilOn', input.validUntilOn),
    nextReviewOn: check.date('nextReviewOn', input.nextReviewOn),
    note: check.note('note', input.note),
  };
  refuseIdentityNumbers(check, { number: fields.number, issuer: fields.issuer, note: fields.note }, today);
  if (type.code === ID_CARD && fields.number) {
    check.problem(
      'number',
      'IDENTITY_NUMBER',
      '身份证号填在员工的「身份证号」一栏,不填在证书上。',
      'The identity number is kept with the person, not on the certificate.',
    );
  }
  return fields;
}
