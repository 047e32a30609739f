import type { Decision, SettlementFacts, SettlementOutcome } from '@jiannuo/rules';
import { HandoverSettlementDocument, type HandoverSettlementQuery } from '@jiannuo/schema';
import AgreeIcon from '@mui/icons-material/CheckCircle';
import DifferIcon from '@mui/icons-material/Error';
import { Box, Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { ask } from '../../../data/execute';
import { ErrorNote } from '../../../widgets/ErrorNote';
import { ToneChip } from '../../../widgets/ToneChip';
import { useWords } from '../../../widgets/use-words';

interface ServerSettlementProps {
  readonly contractId: string;
  readonly facts: SettlementFacts;
  readonly decision: Decision<SettlementOutcome>;
}

/** The same facts asked of the server, and whether it says the same. */
export function ServerSettlement({ contractId, facts, decision }: ServerSettlementProps) {
  const translate = useTranslate();
  const { say } = useWords();
  const { mutate, data, error, isPending, variables } = useMutation({
    mutationFn: ({ claim: { id: _, ...claim }, pool }: SettlementFacts) =>
      ask(HandoverSettlementDocument, {
        input: { ...claim, contractId, balanceFen: pool.released ? 0 : pool.balanceFen },
      }),
  });
  const answer = variables === facts ? data?.handoverSettlement : undefined;
  return (
    <Box sx={{ mt: 1 }}>
      <Button variant="outlined" size="small" disabled={isPending} onClick={() => mutate(facts)}>
        {translate('jn.handover.askServer')}
      </Button>
      {error === null ? null : <ErrorNote error={error} />}
      {answer === undefined ? null : (
        <Box role="status" sx={{ mt: 1 }}>
          {sameOutcome(decision.outcome, answer) ? (
            <ToneChip tone="free" icon={AgreeIcon}>
              {translate('jn.decision.agrees')}
            </ToneChip>
          ) : (
            <ToneChip tone="broken" icon={DifferIcon}>
              {translate('jn.decision.differs')}
            </ToneChip>
          )}{' '}
          {say(answer.sentence)}
        </Box>
      )}
    </Box>
  );
}

function sameOutcome(
  here: SettlementOutcome,
  server: HandoverSettlementQuery['handoverSettlement'],
): boolean {
  return (
    here.state === server.state &&
    here.deductedFen === server.deductedFen &&
    here.shortfallFen === server.shortfallFen &&
    here.poolAfterFen === server.poolAfterFen &&
    here.overDeductionFen === server.overDeductionFen
  );
}
