import type { Decision, ReserveOutcome } from '@jiannuo/rules';
import type { ReservationRowFragment } from '@jiannuo/schema';
import { Box, Link as MuiLink } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useWords } from '../../widgets/use-words';
import { DecisionNote } from './DecisionNote';
import { forWhat } from './ReservationList';

type Other = Pick<ReservationRowFragment, 'id' | 'purpose' | 'device' | 'contract' | 'reference'> & {
  readonly quantity: number;
  readonly reservedBy?: string;
};

interface GivingWayProps {
  readonly decision: Decision<ReserveOutcome>;
  /** Those that give way. */
  readonly others: readonly Other[];
  /** It is done; else it is what would happen. */
  readonly done: boolean;
}

/** What a reservation does to others: K-01, and Q46 for the promised substitute. */
export function GivingWay({ decision, others, done }: GivingWayProps) {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const { granted, missing } = decision.outcome;
  const key = !granted
    ? 'missing'
    : others.length > 0
      ? done
        ? 'gaveWay'
        : 'giveWay'
      : done
        ? 'held'
        : 'enough';
  return (
    <DecisionNote
      decision={decision}
      tone={!granted ? 'broken' : others.length > 0 ? 'look' : 'free'}
      sentence={translate(`jn.stock.reservations.${key}`, { count: granted ? others.length : missing })}
    >
      {others.length === 0 ? null : (
        <Box component="ul" sx={{ m: 0, mb: 1, pl: 2.5 }}>
          {others.map((other) => (
            <li key={other.id}>
              <MuiLink component={Link} to={`/reservations/${other.id}/show`}>
                {enumWord('ReservationPurpose', other.purpose)} × {other.quantity}
              </MuiLink>{' '}
              {[forWhat(other), other.reservedBy].filter(Boolean).join(' · ')}
            </li>
          ))}
        </Box>
      )}
    </DecisionNote>
  );
}
