import type { CoverageOutcome, Decision } from '@jiannuo/rules';
import type { CoverageAnswerFieldsFragment } from '@jiannuo/schema';

export type ComparedPart = 'payer' | 'charge' | 'stage' | 'contract' | 'until' | 'clientFen' | 'clauses';

/** Where the server's answer differs from the one computed here; empty when both say the same. */
export function differences(
  here: Decision<CoverageOutcome>,
  server: CoverageAnswerFieldsFragment,
): readonly ComparedPart[] {
  const { outcome } = here;
  const same: Readonly<Record<ComparedPart, boolean>> = {
    payer: outcome.payer === server.payer,
    charge: outcome.charge === server.charge,
    stage: outcome.stage === server.stage,
    contract: (outcome.winner?.contractId ?? null) === (server.winner?.contractId ?? null),
    until: outcome.untilOn === (server.untilOn ?? null),
    clientFen: (outcome.clientFen ?? null) === (server.clientFen ?? null),
    clauses: clauseIds(here.basis) === clauseIds(server.basis),
  };
  return parts.filter((part) => !same[part]);
}

const parts: readonly ComparedPart[] = [
  'payer',
  'charge',
  'stage',
  'contract',
  'until',
  'clientFen',
  'clauses',
];

function clauseIds(citations: readonly { readonly clause: string }[]): string {
  return [...new Set(citations.map(({ clause }) => clause))].sort().join(' ');
}
