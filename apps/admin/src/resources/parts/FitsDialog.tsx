import { type PartDetailFragment, SetPartFitsDocument } from '@jiannuo/schema';
import RemoveIcon from '@mui/icons-material/Close';
import {
  Alert,
  Box,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  IconButton,
} from '@mui/material';
import { useState } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { codeOf, toHttpError } from '../../data/error-mapping';
import { tell } from '../../data/execute';
import { ClauseNote } from '../../widgets/ClauseNote';
import { ProductPicker } from './ProductPicker';

/** Says anew which products a part fits: the same model, or an equivalent the client agrees to. */
export function FitsDialog({ part }: { part: PartDetailFragment }) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const [open, setOpen] = useState(false);
  const [fits, setFits] = useState(part.fits);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async () => {
    try {
      await tell(SetPartFitsDocument, {
        id: part.id,
        fits: fits.map(({ product, equivalent }) => ({ productId: product.id, equivalent })),
        version: part.version,
      });
      setOpen(false);
      notify('jn.fit.saved', { type: 'success' });
      refresh();
    } catch (error) {
      if (codeOf(error) === 'CONFLICT') refresh();
      setProblem(toHttpError(error).message);
    }
  };
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {translate('jn.fit.edit')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} fullWidth maxWidth="sm" aria-labelledby="fits-title">
        <DialogTitle id="fits-title">
          {translate('jn.fit.edit')} · {part.number}
        </DialogTitle>
        <DialogContent>
          {problem === null ? null : (
            <Alert severity="error" sx={{ mb: 1.5 }}>
              {problem}
            </Alert>
          )}
          <ProductPicker
            taken={fits.map(({ product }) => product.id)}
            onPick={(product) => setFits([...fits, { id: product.id, equivalent: false, product }])}
          />
          {fits.map((fit) => (
            <Box
              key={fit.id}
              sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1, py: 0.5 }}
            >
              <Box sx={{ flex: '1 1 180px', minWidth: 0 }}>
                <Box sx={{ fontWeight: 600 }}>{fit.product.model}</Box>
                <Box sx={{ color: 'text.secondary' }}>{fit.product.name}</Box>
              </Box>
              <FormControlLabel
                control={
                  <Checkbox
                    checked={fit.equivalent}
                    onChange={(_, equivalent) =>
                      setFits(fits.map((other) => (other === fit ? { ...fit, equivalent } : other)))
                    }
                  />
                }
                label={translate('jn.fit.equivalentShort')}
              />
              <IconButton
                aria-label={translate('jn.fit.remove', { model: fit.product.model })}
                onClick={() => setFits(fits.filter((other) => other !== fit))}
              >
                <RemoveIcon />
              </IconButton>
            </Box>
          ))}
          <Box sx={{ mt: 1.5 }}>
            <ClauseNote clause="K-04" />
          </Box>
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setOpen(false)}>{translate('ra.action.cancel')}</Button>
          <Button variant="contained" onClick={() => void save()}>
            {translate('ra.action.save')}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
