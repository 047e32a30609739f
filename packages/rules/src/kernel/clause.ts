import type { ClauseId } from './clause-id.js';
import type { Localized } from './localized.js';
import type { PlainDate } from './plain-date.js';
import type { PlanId } from './plan.js';

export type ChapterId = 'W' | 'F' | 'H' | 'R' | 'S' | 'V' | 'C' | 'P' | 'K' | 'D' | 'Q' | 'E' | 'T';

/** A settled question of the domain reference: 'Q1', 'Q2', …. A clause id has a hyphen, a question none. */
export type QuestionId = `Q${number}`;

/** One citable part of a clause; `id` is unique inside its clause ('1', '2', …). */
export interface Paragraph {
  readonly id: string;
  /** Verbatim, a part of the clause's text. */
  readonly text: string;
  readonly english: string;
}

/**
 * How unclear or silent wording is read. CLAUSE: the words decide · LAW: a statute decides ·
 * DEFAULT: the company's own choice, which an administrator may change (`setting`).
 */
export interface Interpretation {
  readonly question: QuestionId;
  readonly decision: Localized;
  readonly why: Localized;
  readonly kind: 'CLAUSE' | 'LAW' | 'DEFAULT';
  /** Counsel still has to confirm it. */
  readonly counsel: boolean;
  /** Field of `ServiceTerms` (or of the settings) that changes it. */
  readonly setting?: string;
}

/** One promise as printed, misprints kept, with a permanent id. */
export interface Clause {
  readonly id: ClauseId;
  readonly chapter: ChapterId;
  readonly title: Localized;
  /** Verbatim Chinese. Where the plan prints two passages, they are joined with '…'. */
  readonly text: string;
  readonly english: string;
  readonly plan: PlanId;
  /** Where the plan prints it, e.g. '18.8(1)'. */
  readonly section: string;
  readonly paragraphs: readonly Paragraph[];
  /** `to` is inclusive; null while in force. */
  readonly inForce: { readonly from: PlainDate; readonly to: PlainDate | null };
  readonly reviewedOn: PlainDate;
  readonly interpretations: readonly Interpretation[];
  /** Misprints kept in `text`: printed → meant. */
  readonly misprints?: readonly { readonly printed: string; readonly meant: string }[];
}
