import { mayOverride, type WorkKind } from '@jiannuo/rules';
import { v7 as uuid } from 'uuid';
import type { PlainDate } from '../../platform/clock.js';
import type { ServiceDeps } from '../../platform/context.js';
import { badField } from '../../platform/errors.js';
import { FieldCheck } from '../../platform/field-check.js';
import type { AuditService } from '../audit/audit.service.js';
import { writtenWarning } from '../coverage/coverage-answer.js';
import { refuseIdentityNumbers } from '../people/identity-number-in-text.js';
import type { SendingService } from './sending.service.js';
import { SendingOverrideEntity } from './sending-override.entity.js';

/** 应急放行 (Q40): somebody is sent although a certificate is missing; who decided and why is kept for good. */
export class SendingOverrideService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
    private readonly sending: SendingService,
  ) {}

  /** Answers the new id. Raises NOT_FOUND, BAD_INPUT (a day gone by, or what the rules say against it). */
  async override(personId: string, work: WorkKind, on: PlainDate, given: string): Promise<string> {
    const { em, clock, actor } = this.deps;
    const check = new FieldCheck();
    const reason = check.required('reason', given, 500);
    refuseIdentityNumbers(check, { reason }, clock.today());
    if (on < clock.today()) {
      check.problem(
        'on',
        'PAST',
        '只能放行今天或以后的上门。',
        'Only a visit of today or later can be let through.',
      );
    }
    check.done();
    const { because } = (await this.sending.decide(personId, work, on)).decision.outcome;
    const { outcome } = mayOverride({ role: actor.role ?? '', reason, because });
    const [no] = outcome.because;
    if (no) throw badField('personId', no.code, `${no.message.zh}。`, `${capital(no.message.en)}.`);
    const id = uuid();
    const missing = because.map((obstacle) => writtenWarning(obstacle, []));
    await em.insert(SendingOverrideEntity, {
      id,
      personId,
      work,
      sentOn: on,
      reason,
      missing: JSON.parse(JSON.stringify(missing)),
      decidedById: actor.userId,
      decidedBy: actor.name,
      decidedAt: clock.now(),
    });
    const changes = {
      work: { after: work },
      on: { after: on },
      missing: { after: because.map(({ code }) => code) },
    };
    await this.audit.record({
      action: 'sending.override',
      entity: 'Person',
      entityId: personId,
      changes,
      reason,
    });
    return id;
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
