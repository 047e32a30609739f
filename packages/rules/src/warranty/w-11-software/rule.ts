import { valueOn } from '../../kernel/dated.js';
import { type Decision, decide, type Warning } from '../../kernel/decision.js';
import type { Fen } from '../../kernel/fen.js';
import { text } from '../../kernel/localized.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import type { CoverageFacts } from '../facts.js';
import { upgradeFen } from './parameters.js';

/** DEVICE_RETIRED and OEM_ENDED end the service; NOT_PROMISED: no contract of this device prints it. */
export type SoftwareEndReason = 'DEVICE_RETIRED' | 'OEM_ENDED' | 'NOT_PROMISED';

export interface SoftwareOutcome {
  readonly state: 'ACTIVE' | 'ENDED';
  readonly reason: SoftwareEndReason | null;
  /** What an upgrade costs; null once ended. */
  readonly upgradeFen: Fen | null;
  /** Labour and visit for it; null once ended. */
  readonly labourFen: Fen | null;
  readonly visitFen: Fen | null;
  /** New hardware or licences are quoted first. */
  readonly hardware: 'NONE' | 'QUOTED_FIRST';
}

/** Software upgrades on a date: 0 for ever with labour and visit, until the device or the product ends (Q28). */
export function softwareService(
  facts: CoverageFacts,
  asked: { readonly on: PlainDate; readonly needsNewHardware?: boolean },
): Decision<SoftwareOutcome> {
  const reason = softwareEnd(facts, asked.on);
  const fen = reason === null ? valueOn(upgradeFen, asked.on) : null;
  const hardware = asked.needsNewHardware === true;
  return decide(
    {
      state: reason === null ? 'ACTIVE' : 'ENDED',
      reason,
      upgradeFen: fen,
      labourFen: fen,
      visitFen: fen,
      hardware: hardware ? 'QUOTED_FIRST' : 'NONE',
    },
    {
      basis: [
        { clause: 'W-11', paragraph: '1', question: 'Q28' },
        { clause: 'W-11', paragraph: '2', question: 'Q28' },
      ],
      values: [
        { name: 'askedOn', label: text('提出日期', 'Asked on'), value: asked.on, unit: 'DATE' },
        {
          name: 'deviceRetiredOn',
          label: text('设备退役', 'Device retired on'),
          value: facts.deviceRetiredOn,
          unit: 'DATE',
        },
        {
          name: 'productEndedOn',
          label: text('原厂停产', 'Product ended on'),
          value: facts.software?.endedOn ?? null,
          unit: 'DATE',
        },
      ],
      warnings: hardware ? [hardwareQuotedFirst] : [],
    },
  );
}

/** Why upgrades are not free on this date; null while they are. Last days count in. */
export function softwareEnd(facts: CoverageFacts, on: PlainDate): SoftwareEndReason | null {
  if (facts.deviceRetiredOn !== null && facts.deviceRetiredOn < on) return 'DEVICE_RETIRED';
  if (facts.software !== undefined && facts.software.endedOn < on) return facts.software.reason;
  return facts.lines.some((line) => line.terms.softwareUpgrades !== null) ? null : 'NOT_PROMISED';
}

export const hardwareQuotedFirst: Warning = {
  code: 'HARDWARE_QUOTED_FIRST',
  message: text(
    '新硬件或授权先报价,甲方同意后再做。',
    'New hardware or licences are quoted first and done once agreed.',
  ),
  basis: [{ clause: 'W-11', paragraph: '1', question: 'Q28' }],
};
