import type {
  Charge,
  CoverageInterval,
  LosingInterval,
  Payer,
  PlainDate,
  Provisional,
  RejectedRule,
  Stage,
  ValueUsed,
  Warning,
  Citation,
  Localized,
  Fen,
} from '@jiannuo/rules';

/** A coverage decision as the API says it: the outcome with its proof, each clause with its words. */
export interface CoverageAnswer {
  readonly payer: Payer;
  readonly charge: Charge;
  readonly stage: Stage;
  readonly sentence: Localized;
  readonly winner: CoverageInterval | null;
  readonly losers: readonly LosingInterval[];
  readonly rejected: readonly RejectedRule[];
  readonly nominalEndOn: PlainDate | null;
  readonly effectiveEndOn: PlainDate | null;
  readonly untilOn: PlainDate | null;
  readonly clientFen: Fen | null;
  readonly companyFen: Fen | null;
  readonly reviewFlag: boolean;
  readonly basis: readonly Citation[];
  readonly values: readonly ValueUsed[];
  readonly provisional: readonly Provisional[];
  readonly warnings: readonly Warning[];
  readonly rulesVersion: string;
}
