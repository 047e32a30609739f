import type { PlanId } from '@jiannuo/schema';
import { Box } from '@mui/material';
import { useWords } from '../../widgets/use-words';

/** ① ② …: the printed plans a contract carries; the name in full as a title and for screen readers. */
export function PlanMarks({ plans }: { plans: readonly PlanId[] }) {
  const { enumWord } = useWords();
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      {plans.map((plan) => {
        const words = enumWord('PlanId', plan);
        return (
          <span key={plan} role="img" aria-label={words} title={words}>
            {words.slice(0, 1)}
          </span>
        );
      })}
    </Box>
  );
}
