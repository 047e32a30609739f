import { DiscardPriceDraftDocument } from '@jiannuo/schema';
import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { toHttpError } from '../../data/error-mapping';
import { tell } from '../../data/execute';
import type { Edition } from './edition';

/** Gives a draft up, after a question that says what is lost. */
export function DiscardDraft({ edition }: { edition: Edition }) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [open, setOpen] = useState(false);
  const discard = async () => {
    try {
      await tell(DiscardPriceDraftDocument, { editionId: edition.id, version: edition.version });
      await queryClient.invalidateQueries({ queryKey: ['price-lists'] });
      await queryClient.invalidateQueries({ queryKey: ['price-editions', edition.list.id] });
      navigate(`/price-lists/${edition.list.id}/show`);
    } catch (problem) {
      notify(toHttpError(problem).message, { type: 'error', multiLine: true });
      void queryClient.invalidateQueries({ queryKey: ['price-edition', edition.id] });
    } finally {
      setOpen(false);
    }
  };
  return (
    <>
      <Button color="error" onClick={() => setOpen(true)}>
        {translate('jn.prices.discard.open')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} aria-labelledby="discard-title">
        <DialogTitle id="discard-title">{translate('jn.prices.discard.title')}</DialogTitle>
        <DialogContent>
          <DialogContentText>
            {translate('jn.prices.discard.lost', { count: edition.itemCount })}
          </DialogContentText>
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setOpen(false)}>{translate('ra.action.cancel')}</Button>
          <Button color="error" variant="contained" onClick={() => void discard()}>
            {translate('jn.prices.discard.open')}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
