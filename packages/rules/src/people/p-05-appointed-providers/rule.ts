import { type Citation, type Decision, decide } from '../../kernel/decision.js';
import { text } from '../../kernel/localized.js';
import { earliestDate, type PlainDate, parsePlainDate } from '../../kernel/plain-date.js';
import type { Reason } from '../reason.js';

/** What was agreed with an appointed provider (特约服务商). */
export interface ProviderAgreement {
  readonly signedOn: PlainDate;
  /** First day they serve for us. */
  readonly fromOn: PlainDate;
  /** Last day; null: until it is ended. */
  readonly untilOn: PlainDate | null;
  /** Last day, when it was ended early; null: it was not. */
  readonly endedOn: PlainDate | null;
  readonly inDispute: boolean;
}

export type ProviderObstacle = 'AGREEMENT_MISSING' | 'AGREEMENT_NOT_YET' | 'AGREEMENT_OVER';

export interface ProviderOutcome {
  readonly may: boolean;
  readonly because: readonly Reason<ProviderObstacle>[];
  /** Whatever is between us and them, what the client was promised runs on. */
  readonly promisesPaused: false;
}

/** May this provider serve our client on this day? A dispute changes neither that nor any promise (Q65). */
export function providerMayServe(
  agreement: ProviderAgreement | null,
  on: PlainDate,
): Decision<ProviderOutcome> {
  parsePlainDate(on);
  const obstacle = obstacleOn(agreement, on);
  const because =
    obstacle === null ? [] : [{ code: obstacle, message: words[obstacle], basis: [agreed] as const }];
  return decide(
    { may: because.length === 0, because, promisesPaused: false },
    {
      basis: [agreed, untouched],
      values: [
        { name: 'on', label: text('哪一天', 'On'), value: on, unit: 'DATE' },
        {
          name: 'fromOn',
          label: text('协议自', 'Agreed from'),
          value: agreement?.fromOn ?? null,
          unit: 'DATE',
        },
        { name: 'untilOn', label: text('协议至', 'Agreed until'), value: lastDay(agreement), unit: 'DATE' },
        { name: 'inDispute', label: text('有纠纷', 'In dispute'), value: agreement?.inDispute ?? null },
      ],
    },
  );
}

const agreed: Citation = { clause: 'P-05', paragraph: '1', question: 'Q65' };
const untouched: Citation = { clause: 'P-05', paragraph: '2', question: 'Q65' };

function obstacleOn(agreement: ProviderAgreement | null, on: PlainDate): ProviderObstacle | null {
  if (agreement === null) return 'AGREEMENT_MISSING';
  if (on < agreement.signedOn || on < agreement.fromOn) return 'AGREEMENT_NOT_YET';
  const last = lastDay(agreement);
  return last !== null && on > last ? 'AGREEMENT_OVER' : null;
}

const lastDay = (agreement: ProviderAgreement | null): PlainDate | null =>
  agreement && earliestDate([agreement.untilOn, agreement.endedOn]);

const words = {
  AGREEMENT_MISSING: text('没有委托协议', 'no agreement'),
  AGREEMENT_NOT_YET: text('协议尚未签订或生效', 'the agreement is not signed or not in force yet'),
  AGREEMENT_OVER: text('协议已到期或终止', 'the agreement is over'),
};
