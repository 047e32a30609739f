import { addMonths } from '@jiannuo/rules';
import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../platform/context.js';
import { badField } from '../../platform/errors.js';
import { FieldCheck } from '../../platform/field-check.js';
import type { CertificateEntity } from './certificate.entity.js';
import type { ReviewCertificateInput } from './certificate.input.js';
import type { CertificateService } from './certificate.service.js';
import { printedFields } from './certificate-check.js';
import { CertificateReviewEntity } from './certificate-review.entity.js';
import { type CertificateScope, CertificateTypeEntity } from './certificate-type.entity.js';

/** 复审: a review that was passed moves the day of the next one. */
export class CertificateReviewService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly certificates: CertificateService,
  ) {}

  /** Raises NOT_FOUND, CONFLICT, BAD_INPUT (a day to come, before it was issued, a next one before this one). */
  async review(scope: CertificateScope, id: string, input: ReviewCertificateInput): Promise<void> {
    const { em, clock, actor } = this.deps;
    const before = await this.certificates.one(scope, id);
    const { reviewedOn } = input;
    if (reviewedOn > clock.today()) {
      throw badField('reviewedOn', 'FUTURE', '复审日期不能晚于今天。', 'A review cannot be after today.');
    }
    if (reviewedOn < before.issuedOn) {
      throw badField('reviewedOn', 'BEFORE_ISSUE', '复审日期早于发证日。', 'This is before it was issued.');
    }
    const type = await em.findOneByOrFail(CertificateTypeEntity, { id: before.typeId });
    const nextReviewOn =
      input.nextReviewOn === undefined ? nextOf(before, type, reviewedOn) : input.nextReviewOn;
    if (nextReviewOn !== null && nextReviewOn <= reviewedOn) {
      throw badField('nextReviewOn', 'ORDER', '下次复审须晚于本次复审。', 'The next review has to be later.');
    }
    const check = new FieldCheck();
    const { note } = printedFields(check, { note: input.note, nextReviewOn }, type, clock.today());
    if (nextReviewOn !== null && before.validUntilOn !== null && nextReviewOn > before.validUntilOn) {
      check.problem(
        'nextReviewOn',
        'DATES',
        '复审不能晚于有效期。',
        'The review cannot be later than the end of validity.',
      );
    }
    check.done();
    await em.insert(CertificateReviewEntity, {
      id: uuid(),
      certificateId: id,
      reviewedOn,
      nextReviewOn,
      note: note ?? null,
      recordedBy: actor.name,
      recordedAt: clock.now(),
    });
    await this.certificates.change(scope, before, input.version, 'review', { nextReviewOn });
  }
}

/** By the rhythm of the type, as long as the certificate lasts that long. */
function nextOf(
  { validUntilOn }: CertificateEntity,
  { reviewMonths }: CertificateTypeEntity,
  reviewedOn: string,
): string | null {
  if (reviewMonths === null) return null;
  const next = addMonths(reviewedOn, reviewMonths);
  return validUntilOn !== null && next >= validUntilOn ? null : next;
}
