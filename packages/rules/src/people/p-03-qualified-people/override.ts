import { type Basis, type Decision, decide } from '../../kernel/decision.js';
import { text } from '../../kernel/localized.js';
import type { Reason } from '../reason.js';
import type { SendingObstacle } from './rule.js';

/** Who may send somebody in an emergency although a certificate is missing (Q40). */
export const overrideRoles: readonly string[] = ['ADMIN'];

export interface OverrideFacts {
  /** Role of who decides. */
  readonly role: string;
  readonly reason: string;
  /** What `maySend` found in the way; absent: not asked yet. */
  readonly because?: readonly { readonly code: SendingObstacle }[];
}

export type OverrideObstacle = 'ROLE' | 'REASON_MISSING' | 'NOTHING_MISSING' | 'NOT_A_CERTIFICATE';

export interface OverrideOutcome {
  readonly may: boolean;
  readonly because: readonly Reason<OverrideObstacle>[];
}

/** May the missing certificate be passed over, once, for this visit? Never a training, never somebody who left. */
export function mayOverride({ role, reason, because }: OverrideFacts): Decision<OverrideOutcome> {
  const others = because?.some(({ code }) => !code.startsWith('CERTIFICATE_')) ?? false;
  const obstacles: Reason<OverrideObstacle>[] = [
    ...(overrideRoles.includes(role) ? [] : [obstacle('ROLE')]),
    ...(reason.trim() === '' ? [obstacle('REASON_MISSING')] : []),
    ...(because?.length === 0 ? [obstacle('NOTHING_MISSING')] : []),
    ...(others ? [obstacle('NOT_A_CERTIFICATE')] : []),
  ];
  return decide(
    { may: obstacles.length === 0, because: obstacles },
    {
      basis,
      values: [
        { name: 'role', label: text('谁决定', 'Who decides'), value: role },
        { name: 'reason', label: text('理由', 'Reason'), value: reason },
      ],
    },
  );
}

const basis: Basis = [{ clause: 'P-03', paragraph: '1', question: 'Q40' }];

const obstacle = (code: OverrideObstacle): Reason<OverrideObstacle> => ({
  code,
  message: words[code],
  basis,
});

const words = {
  ROLE: text('只有管理员可以应急放行', 'only an administrator may let somebody go in an emergency'),
  REASON_MISSING: text('须写明理由', 'a reason is needed'),
  NOTHING_MISSING: text('什么也不缺,不用放行', 'nothing is missing: there is nothing to pass over'),
  NOT_A_CERTIFICATE: text(
    '只能放行证书;培训不能放行,离职的人不能派',
    'only a certificate can be passed over: no training, and nobody who has left',
  ),
};
