import { type BidAnnexDetailFragment, LinkBidAnnexContractDocument } from '@jiannuo/schema';
import { Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { tell } from '../../data/execute';
import { refusalOf } from '../../data/refusal';
import { ActDialog } from '../../widgets/ActDialog';
import { RowField } from '../../widgets/RowField';

/** A bid comes before its contract: which one it won is said later. */
export function LinkContract({ annex }: { annex: BidAnnexDetailFragment }) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const queryClient = useQueryClient();
  const [open, setOpen] = useState(false);
  const [contractId, setContractId] = useState<string | null>(annex.contract?.id ?? null);
  const link = async () => {
    try {
      await tell(LinkBidAnnexContractDocument, { id: annex.id, contractId, version: annex.version });
    } catch (error) {
      return refusalOf(error);
    }
    notify('jn.annex.linked', { type: 'success' });
    await queryClient.invalidateQueries();
    refresh();
    return null;
  };
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {translate('jn.annex.linkContract')}
      </Button>
      {open ? (
        <ActDialog
          title={translate('jn.annex.linkTitle')}
          action={translate('ra.action.save')}
          reason="none"
          onClose={() => setOpen(false)}
          onAct={link}
        >
          <RowField
            resource="contracts"
            label={translate('resources.bid-annexes.fields.contractId')}
            value={contractId}
            onChange={setContractId}
            text={({ number, name }) => `${number} ${name}`}
          />
        </ActDialog>
      ) : null}
    </>
  );
}
