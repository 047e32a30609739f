import { valueOn } from '../../kernel/dated.js';
import { type Decision, decide, type Provisional } from '../../kernel/decision.js';
import { text } from '../../kernel/localized.js';
import { addDays, type PlainDate } from '../../kernel/plain-date.js';
import type { StartBasis } from '../../terms/service-terms.js';
import type { CoverageLine, StartState } from '../facts.js';
import { startProposed, startUnknown } from '../provisional.js';
import { silentDays } from './parameters.js';

export interface StartOutcome {
  readonly startsOn: PlainDate | null;
  readonly startState: StartState;
  readonly startBasis: StartBasis;
}

/** When cover of one contract line starts: by the certificate that lists the device, never guessed (Q5). */
export function startOfCover(
  line: Pick<CoverageLine, 'startsOn' | 'startState' | 'startBasis'>,
): Decision<StartOutcome> {
  const known = line.startState !== 'UNKNOWN' && line.startsOn !== null;
  const startsOn = known ? line.startsOn : null;
  const startState = known ? line.startState : 'UNKNOWN';
  return decide(
    { startsOn, startState, startBasis: line.startBasis },
    {
      basis: [{ clause: 'W-06', paragraph: '2', question: 'Q5' }],
      values: [{ name: 'startsOn', label: text('起算日', 'Starts on'), value: startsOn, unit: 'DATE' }],
      provisional: startProvisional(startState),
    },
  );
}

/** The client stays silent: a start to propose, never more than a proposal (Q5). */
export function proposedStart(
  submittedOn: PlainDate,
): Decision<{ readonly startsOn: PlainDate; readonly startState: 'PROPOSED' }> {
  const days = valueOn(silentDays, submittedOn);
  return decide(
    { startsOn: addDays(submittedOn, days), startState: 'PROPOSED' },
    {
      basis: [{ clause: 'W-06', paragraph: '2', question: 'Q5' }],
      values: [
        {
          name: 'submittedOn',
          label: text('提交验收报告', 'Report submitted on'),
          value: submittedOn,
          unit: 'DATE',
        },
        { name: silentDays.name, label: silentDays.label, value: days, unit: 'DAYS' },
      ],
      provisional: [startProposed],
    },
  );
}

export function startProvisional(state: StartState): readonly Provisional[] {
  if (state === 'CONFIRMED') return [];
  return [state === 'PROPOSED' ? startProposed : startUnknown];
}
