import {
  AcceptQuoteDocument,
  DeclineQuoteDocument,
  IssueQuoteDocument,
  type QuoteDetailFragment,
  WithdrawQuoteDocument,
} from '@jiannuo/schema';
import { DialogContentText, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { tell } from '../../data/execute';
import { DateField } from '../../widgets/DateField';
import { formatFen, todayInShanghai } from '../../widgets/format';
import { QuoteDialog } from './QuoteDialog';

interface StepProps {
  readonly quote: QuoteDetailFragment;
  onClose(): void;
}

export function IssueDialog({ quote, onClose }: StepProps) {
  const translate = useTranslate();
  const { id, version, totalFen, validUntilOn } = quote;
  return (
    <QuoteDialog
      title={translate('jn.quotes.issue')}
      onClose={onClose}
      run={() => tell(IssueQuoteDocument, { id, version })}
    >
      <DialogContentText>
        {translate('jn.quotes.issueText', { total: formatFen(totalFen), until: validUntilOn })}
      </DialogContentText>
    </QuoteDialog>
  );
}

export function AcceptDialog({ quote: { id, version, validUntilOn }, onClose }: StepProps) {
  const translate = useTranslate();
  const today = todayInShanghai();
  const [on, setOn] = useState(today < validUntilOn ? today : validUntilOn);
  const [by, setBy] = useState('');
  const [note, setNote] = useState('');
  return (
    <QuoteDialog
      title={translate('jn.quotes.accept')}
      ready={by.trim() !== '' && on !== ''}
      onClose={onClose}
      run={() => tell(AcceptQuoteDocument, { id, version, on, by, note: note || null })}
    >
      <DateField
        label={translate('jn.quotes.acceptedOn')}
        value={on}
        onChange={setOn}
        required
        fullWidth
        margin="normal"
      />
      <Words label={translate('jn.quotes.acceptedBy')} value={by} onChange={setBy} required />
      <Words label={translate('jn.quotes.answerNote')} value={note} onChange={setNote} />
    </QuoteDialog>
  );
}

export function DeclineDialog({ quote: { id, version }, onClose }: StepProps) {
  const translate = useTranslate();
  const [note, setNote] = useState('');
  return (
    <QuoteDialog
      title={translate('jn.quotes.decline')}
      onClose={onClose}
      run={() => tell(DeclineQuoteDocument, { id, version, note: note || null })}
    >
      <Words label={translate('jn.quotes.answerNote')} value={note} onChange={setNote} />
    </QuoteDialog>
  );
}

export function WithdrawDialog({ quote: { id, version }, onClose }: StepProps) {
  const translate = useTranslate();
  const [reason, setReason] = useState('');
  return (
    <QuoteDialog
      title={translate('jn.quotes.withdraw')}
      ready={reason.trim() !== ''}
      onClose={onClose}
      run={() => tell(WithdrawQuoteDocument, { id, version, reason })}
    >
      <Words label={translate('jn.quotes.withdrawReason')} value={reason} onChange={setReason} required />
    </QuoteDialog>
  );
}

interface WordsProps {
  readonly label: string;
  readonly value: string;
  readonly required?: boolean;
  onChange(value: string): void;
}

function Words({ onChange, ...props }: WordsProps) {
  return (
    <TextField
      {...props}
      onChange={({ target }) => onChange(target.value)}
      fullWidth
      multiline
      margin="normal"
    />
  );
}
