import { currentValue } from '../../kernel/dated.js';
import { type Citation, type Decision, decide, type Warning } from '../../kernel/decision.js';
import { assertSum, type Fen, formatYuan, shareRoundedDown } from '../../kernel/fen.js';
import { text } from '../../kernel/localized.js';
import { addDays, type PlainDate } from '../../kernel/plain-date.js';
import { type Statute, statutes } from '../../terms/statutes.js';
import { retentionMaxPercent, returnCheckMaxDays } from './parameters.js';

export interface RetentionFacts {
  readonly settlementFen: Fen;
  /** What the contract keeps back. */
  readonly retentionFen: Fen;
  /** We asked for its return on this day; null: not yet. */
  readonly returnAskedOn: PlainDate | null;
}

export interface RetentionOutcome {
  /** The most that may be kept back. */
  readonly capFen: Fen;
  readonly aboveCapFen: Fen;
  /** Last day for the client to check the request; null: not asked. */
  readonly checkDueOn: PlainDate | null;
}

/** The statute's floor under retention money: at most 3 % kept back, a request checked within 14 days. */
export function retentionFloors(facts: RetentionFacts): Decision<RetentionOutcome> {
  const percent = currentValue(retentionMaxPercent);
  const days = currentValue(returnCheckMaxDays);
  const capFen = shareRoundedDown(facts.settlementFen, percent);
  const aboveCapFen = Math.max(0, assertSum(facts.retentionFen) - capFen);
  return decide(
    {
      capFen,
      aboveCapFen,
      checkDueOn: facts.returnAskedOn === null ? null : addDays(facts.returnAskedOn, days),
    },
    {
      basis: [
        byStatute(statutes.retentionPercent),
        ...(facts.returnAskedOn === null ? [] : [byStatute(statutes.returnCheck)]),
      ],
      values: [
        {
          name: 'settlementFen',
          label: text('结算总额', 'Settlement'),
          value: facts.settlementFen,
          unit: 'FEN',
        },
        {
          name: 'retentionFen',
          label: text('质保金', 'Retention money'),
          value: facts.retentionFen,
          unit: 'FEN',
        },
        { name: 'retentionMaxPercent', label: text('最高比例', 'At most'), value: percent, unit: 'PERCENT' },
        { name: 'returnCheckMaxDays', label: text('核实日数', 'Days to check'), value: days, unit: 'DAYS' },
      ],
      warnings: aboveCapFen > 0 ? [above(capFen)] : [],
    },
  );
}

function byStatute({ name, article, quote }: Statute): Citation {
  return {
    clause: 'H-02',
    paragraph: '1',
    note: text(`${name.zh}${article}:${quote}`, `${name.en}, ${article}: ${quote}`),
  };
}

function above(capFen: Fen): Warning {
  const cap = formatYuan(capFen);
  return {
    code: 'RETENTION_ABOVE_LIMIT',
    message: text(`质保金超过法定上限 ${cap}`, `The retention money is above the statutory ${cap}`),
    basis: [byStatute(statutes.retentionPercent)],
  };
}
