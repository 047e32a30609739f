import { isPlainDate, proposedEnd } from '@jiannuo/rules';
import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActDialog } from '../ActDialog';
import { DateField } from '../DateField';
import { todayInShanghai } from '../format';
import { actsFor, type Holder } from './certificate-acts';
import type { HeldCertificate } from './held-certificate';
import { useCertificateAct } from './use-certificate-act';

/** 复审: a review that was passed, and when the next one is due. */
export function ReviewDialog(props: { holder: Holder; certificate: HeldCertificate; onClose(): void }) {
  const { holder, certificate, onClose } = props;
  const translate = useTranslate();
  const act = useCertificateAct();
  const { reviewMonths } = certificate.type;
  const nextAfter = (day: string) => (reviewMonths && isPlainDate(day) ? proposedEnd(day, reviewMonths) : '');
  const [reviewedOn, setReviewedOn] = useState(todayInShanghai);
  const [nextReviewOn, setNextReviewOn] = useState(() => nextAfter(todayInShanghai()));
  const [note, setNote] = useState('');
  return (
    <ActDialog
      title={translate('jn.certificates.review')}
      action={translate('ra.action.save')}
      reason="none"
      ready={isPlainDate(reviewedOn)}
      onClose={onClose}
      onAct={async () => {
        const refused = await act(
          () =>
            actsFor(holder).review(certificate.id, {
              version: certificate.version,
              reviewedOn,
              nextReviewOn: nextReviewOn || null,
              note: note.trim() || null,
            }),
          'jn.certificates.done.review',
        );
        return refused === null ? null : Object.values(refused).join(' ');
      }}
    >
      <DateField
        label={translate('jn.certificates.field.reviewedOn')}
        value={reviewedOn}
        onChange={(day) => {
          setReviewedOn(day);
          setNextReviewOn(nextAfter(day));
        }}
        required
        fullWidth
      />
      <DateField
        label={translate('jn.certificates.field.nextReviewOn')}
        value={nextReviewOn}
        onChange={setNextReviewOn}
        helperText={translate('jn.certificates.emptyNoReview')}
        fullWidth
      />
      <TextField
        label={translate('jn.certificates.field.note')}
        value={note}
        onChange={({ target }) => setNote(target.value)}
        multiline
        fullWidth
      />
    </ActDialog>
  );
}
