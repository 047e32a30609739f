import { WithdrawProposalDocument } from '@jiannuo/schema';
import { Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { toHttpError } from '../../../data/error-mapping';
import { tell } from '../../../data/execute';
import type { Edition } from '../edition';

/** A proposal becomes a draft again, and can be written. */
export function WithdrawProposal({ edition }: { edition: Edition }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const withdraw = async () => {
    try {
      await tell(WithdrawProposalDocument, { editionId: edition.id, version: edition.version });
    } catch (problem) {
      notify(toHttpError(problem).message, { type: 'error', multiLine: true });
    }
    await queryClient.invalidateQueries({ queryKey: ['price-edition', edition.id] });
  };
  return <Button onClick={() => void withdraw()}>{translate('jn.prices.publish.withdraw')}</Button>;
}
