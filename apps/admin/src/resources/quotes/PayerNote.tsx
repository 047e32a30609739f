import type { QuoteLineFeePartsFragment } from '@jiannuo/schema';
import { Box, Link as MuiLink } from '@mui/material';
import { Link } from 'react-router';
import { useWords } from '../../widgets/use-words';

interface PayerNoteProps {
  readonly payer: 'CLIENT' | 'US';
  readonly fee: QuoteLineFeePartsFragment;
}

/** Who pays a line, in one sentence, and the clauses that say so. */
export function PayerNote({ payer, fee }: PayerNoteProps) {
  const { say, enumWord } = useWords();
  const clauses = [...new Set(fee.basis.map(({ clause }) => clause))];
  return (
    <Box sx={{ fontSize: 12.5, lineHeight: 1.5 }} data-payer={payer}>
      <Box component="span" sx={{ fontWeight: 600 }}>
        {enumWord('QuotePayer', payer)}
      </Box>{' '}
      {say(fee.sentence)}{' '}
      {clauses.map((clause) => (
        <MuiLink
          key={clause}
          component={Link}
          to={`/rulebook/${clause}`}
          sx={{ mr: 0.75, whiteSpace: 'nowrap' }}
        >
          {clause}
        </MuiLink>
      ))}
    </Box>
  );
}
