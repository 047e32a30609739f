import { CopyQuoteDocument, type QuoteDetailFragment } from '@jiannuo/schema';
import AcceptIcon from '@mui/icons-material/CheckCircleOutlined';
import CopyIcon from '@mui/icons-material/ContentCopy';
import PdfIcon from '@mui/icons-material/PictureAsPdf';
import IssueIcon from '@mui/icons-material/Send';
import DeclineIcon from '@mui/icons-material/ThumbDownOutlined';
import WithdrawIcon from '@mui/icons-material/Undo';
import { Button } from '@mui/material';
import { type ComponentType, useState } from 'react';
import { EditButton, TopToolbar, useNotify, useRecordContext, useRedirect, useTranslate } from 'react-admin';
import { useRights } from '../../auth/use-rights';
import { toHttpError } from '../../data/error-mapping';
import { tell } from '../../data/execute';
import { AcceptDialog, DeclineDialog, IssueDialog, WithdrawDialog } from './AnswerDialogs';

type Step = 'issue' | 'accept' | 'decline' | 'withdraw';

const dialogs: Readonly<
  Record<Step, ComponentType<{ readonly quote: QuoteDetailFragment; onClose(): void }>>
> = { issue: IssueDialog, accept: AcceptDialog, decline: DeclineDialog, withdraw: WithdrawDialog };

const icons = { issue: IssueIcon, accept: AcceptIcon, decline: DeclineIcon, withdraw: WithdrawIcon };

/** What may still happen to the quote, and its paper. */
export function QuoteActions() {
  const translate = useTranslate();
  const { may } = useRights();
  const quote = useRecordContext<QuoteDetailFragment>();
  const [step, setStep] = useState<Step | null>(null);
  if (quote === undefined) return <TopToolbar />;
  const Dialog = step === null ? null : dialogs[step];
  const steps = may('quote:write') ? stepsOf(quote) : [];
  return (
    <TopToolbar sx={{ flexWrap: 'wrap', gap: 1 }}>
      {steps.map((name, index) => {
        const Icon = icons[name];
        return (
          <Button
            key={name}
            size="small"
            variant={index === 0 ? 'contained' : 'text'}
            startIcon={<Icon />}
            onClick={() => setStep(name)}
          >
            {translate(`jn.quotes.${name}`)}
          </Button>
        );
      })}
      {may('quote:write') ? <Copy quote={quote} /> : null}
      <Button
        component="a"
        size="small"
        href={`/files/quotes/${quote.id}/quote.pdf`}
        target="_blank"
        rel="noopener"
        startIcon={<PdfIcon />}
      >
        {translate('jn.quotes.pdf')}
      </Button>
      {may('quote:write') && quote.status === 'DRAFT' ? <EditButton /> : null}
      {Dialog === null ? null : <Dialog quote={quote} onClose={() => setStep(null)} />}
    </TopToolbar>
  );
}

function stepsOf({ status, state }: QuoteDetailFragment): readonly Step[] {
  if (status === 'DRAFT') return ['issue'];
  if (status !== 'ISSUED') return [];
  return state === 'OPEN' ? ['accept', 'decline', 'withdraw'] : ['accept', 'decline'];
}

function Copy({ quote }: { quote: QuoteDetailFragment }) {
  const translate = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const copy = async () => {
    try {
      const { copyQuote } = await tell(CopyQuoteDocument, { id: quote.id });
      notify('jn.quotes.copied', { type: 'success' });
      redirect('edit', 'quotes', copyQuote.id);
    } catch (problem) {
      notify(toHttpError(problem).message, { type: 'error', multiLine: true });
    }
  };
  return (
    <Button size="small" startIcon={<CopyIcon />} onClick={copy}>
      {translate('jn.quotes.copy')}
    </Button>
  );
}
