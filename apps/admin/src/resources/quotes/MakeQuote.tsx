import QuoteIcon from '@mui/icons-material/RequestQuote';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useRights } from '../../auth/use-rights';
import { localInShanghai } from '../../widgets/format';

interface MakeQuoteProps {
  readonly customerId: string;
  readonly contractId?: string | null | undefined;
  readonly deviceId?: string | null | undefined;
}

/** Begins a quote for what the page is about. */
export function MakeQuote({ customerId, contractId, deviceId }: MakeQuoteProps) {
  const translate = useTranslate();
  const { may } = useRights();
  if (!may('quote:write')) return null;
  // From a device it is a repair, until somebody says it is not.
  const fault = deviceId ? { calledAt: localInShanghai(new Date()), causes: [] } : null;
  const about = { customerId, contractId, deviceId, fault };
  return (
    <Button
      size="small"
      component={Link}
      to={`/quotes/create?source=${encodeURIComponent(JSON.stringify(about))}`}
      startIcon={<QuoteIcon />}
    >
      {translate('jn.quotes.make')}
    </Button>
  );
}
