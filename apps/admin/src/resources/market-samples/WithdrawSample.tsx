import { type MarketSampleRowFragment, WithdrawMarketSampleDocument } from '@jiannuo/schema';
import { Button, DialogContentText } from '@mui/material';
import { useState } from 'react';
import { useRefresh, useTranslate } from 'react-admin';
import { tell } from '../../data/execute';
import { refusalOf } from '../../data/refusal';
import { ActDialog } from '../../widgets/ActDialog';
import { formatFen } from '../../widgets/format';

/** A sample that turned out wrong counts no more; why is kept, and so are the proofs made with it. */
export function WithdrawSample({ sample }: { sample: MarketSampleRowFragment }) {
  const translate = useTranslate();
  const refresh = useRefresh();
  const [open, setOpen] = useState(false);
  const withdraw = async (reason: string): Promise<string | null> => {
    try {
      await tell(WithdrawMarketSampleDocument, { id: sample.id, reason });
      refresh();
      return null;
    } catch (failure) {
      return refusalOf(failure);
    }
  };
  return (
    <>
      <Button
        size="small"
        aria-label={`${translate('jn.prices.samples.withdraw')} ${sample.item.number} ${formatFen(sample.priceFen)}`}
        onClick={() => setOpen(true)}
      >
        {translate('jn.prices.samples.withdraw')}
      </Button>
      {open ? (
        <ActDialog
          title={translate('jn.prices.samples.withdrawTitle')}
          action={translate('jn.prices.samples.withdraw')}
          reason="required"
          onClose={() => setOpen(false)}
          onAct={withdraw}
        >
          <DialogContentText>{translate('jn.prices.samples.withdrawHelp')}</DialogContentText>
        </ActDialog>
      ) : null}
    </>
  );
}
