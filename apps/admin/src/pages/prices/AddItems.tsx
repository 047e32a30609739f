import { AddDraftItemsDocument } from '@jiannuo/schema';
import AddIcon from '@mui/icons-material/PlaylistAdd';
import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { toHttpError } from '../../data/error-mapping';
import { tell } from '../../data/execute';
import type { FoundItem } from '../../widgets/items/find-items';
import { ItemsPicker } from './ItemsPicker';

/** Parts and services that the list shall have a price for from now on. */
export function AddItems({ editionId, onAdded }: { editionId: string; onAdded: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [open, setOpen] = useState(false);
  const [items, setItems] = useState<readonly FoundItem[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await tell(AddDraftItemsDocument, { editionId, itemIds: items.map(({ id }) => id) });
      notify('jn.prices.itemsAdded', { type: 'success', messageArgs: { count: items.length } });
      setOpen(false);
      setItems([]);
      setProblem(null);
      onAdded();
    } catch (failure) {
      setProblem(toHttpError(failure).message);
    }
  };
  return (
    <>
      <Button size="small" startIcon={<AddIcon />} onClick={() => setOpen(true)}>
        {translate('jn.prices.addItems')}
      </Button>
      <Dialog open={open} fullWidth maxWidth="sm" onClose={() => setOpen(false)} aria-labelledby="add-title">
        <form onSubmit={add}>
          <DialogTitle id="add-title">{translate('jn.prices.addItems')}</DialogTitle>
          <DialogContent>
            {problem === null ? null : (
              <Alert severity="error" sx={{ mb: 1 }}>
                {problem}
              </Alert>
            )}
            <div style={{ paddingTop: 8 }}>
              <ItemsPicker value={items} label={translate('jn.prices.column.part')} onChange={setItems} />
            </div>
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setOpen(false)}>{translate('ra.action.cancel')}</Button>
            <Button type="submit" variant="contained" disabled={items.length === 0}>
              {translate('ra.action.add')}
            </Button>
          </DialogActions>
        </form>
      </Dialog>
    </>
  );
}
