import { type PartBalancesQuery, PlacePartDocument, PlaceShelvesDocument } from '@jiannuo/schema';
import EditIcon from '@mui/icons-material/EditOutlined';
import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  IconButton,
  MenuItem,
  TextField,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { toHttpError } from '../../data/error-mapping';
import { ask, tell } from '../../data/execute';

type PartBalance = NonNullable<PartBalancesQuery['part']>['balances'][number];

interface ShelfDialogProps {
  readonly partId: string;
  readonly balance: PartBalance;
  onSaved(): void;
}

/** Says on which shelf of a place the part lies. */
export function ShelfDialog(props: ShelfDialogProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const label = translate('jn.balance.changeShelf', { place: props.balance.place.code });
  return (
    <>
      <IconButton size="small" aria-label={label} onClick={() => setOpen(true)}>
        <EditIcon fontSize="inherit" />
      </IconButton>
      {open ? <Choice {...props} title={label} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function Choice(props: ShelfDialogProps & { title: string; onClose: () => void }) {
  const { partId, balance, title, onSaved, onClose } = props;
  const translate = useTranslate();
  const notify = useNotify();
  const [shelfId, setShelfId] = useState(balance.shelf?.id ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const { data } = useQuery({
    queryKey: ['place-shelves', balance.place.id],
    queryFn: () => ask(PlaceShelvesDocument, { id: balance.place.id }),
  });
  const shelves = data?.stockPlace?.shelves ?? [];
  const known = shelfId === '' || shelves.some(({ id }) => id === shelfId);
  const save = async () => {
    try {
      await tell(PlacePartDocument, { partId, placeId: balance.place.id, shelfId: shelfId || null });
      notify('jn.balance.shelfSaved', { type: 'success' });
      onSaved();
      onClose();
    } catch (error) {
      setProblem(toHttpError(error).message);
    }
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="shelf-choice-title">
      <DialogTitle id="shelf-choice-title">{title}</DialogTitle>
      <DialogContent>
        <TextField
          select
          fullWidth
          margin="dense"
          label={translate('jn.balance.chooseShelf')}
          value={known ? shelfId : ''}
          onChange={(event) => setShelfId(event.target.value)}
          error={problem !== null}
          helperText={problem}
        >
          <MenuItem value="">{translate('jn.balance.noShelf')}</MenuItem>
          {shelves.map(({ id, code }) => (
            <MenuItem key={id} value={id}>
              {code}
            </MenuItem>
          ))}
        </TextField>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" onClick={() => void save()}>
          {translate('ra.action.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
