import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  FormControlLabel,
  Radio,
  RadioGroup,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import {
  useRecordContext,
  useResourceContext,
  useSaveContext,
  useTranslate,
  useTranslateLabel,
} from 'react-admin';
import { useFormContext } from 'react-hook-form';
import type { Values } from '../../data/resource-adapter';
import { type Conflict, conflictingFields, useConflict } from './conflict';

/** Both versions side by side, per field: use mine or use theirs, then save. Stands inside the form. */
export function ConflictDialog() {
  const state = useConflict();
  if (state === null || state.conflict === null) return null;
  return <Comparison conflict={state.conflict} onClose={state.close} />;
}

function Comparison({ conflict, onClose }: { conflict: Conflict; onClose: () => void }) {
  const translate = useTranslate();
  const translateLabel = useTranslateLabel();
  const resource = useResourceContext();
  const before: Values = useRecordContext() ?? {};
  const { save } = useSaveContext();
  const { getValues, setValue, handleSubmit } = useFormContext();
  const [fields] = useState(() => conflictingFields(getValues(), before, conflict.current));
  const [choice, setChoice] = useState<Readonly<Record<string, 'mine' | 'theirs'>>>(() =>
    Object.fromEntries(
      fields.map(({ name, mine }) => [
        name,
        JSON.stringify(mine ?? null) === JSON.stringify(before[name] ?? null) ? 'theirs' : 'mine',
      ]),
    ),
  );

  const saveChosen = () => {
    for (const { name, theirs } of fields) {
      if (choice[name] === 'theirs') setValue(name, theirs, { shouldDirty: true });
    }
    setValue('version', conflict.version);
    onClose();
    void handleSubmit((values) => save?.(values))();
  };

  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="conflict-title">
      <DialogTitle id="conflict-title">{translate('jn.conflict.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{conflict.message}</DialogContentText>
        <DialogContentText sx={{ mb: 2 }}>{translate('jn.conflict.kept')}</DialogContentText>
        {fields.length === 0 ? <Typography>{translate('jn.conflict.nothingDiffers')}</Typography> : null}
        {fields.map(({ name, mine, theirs }) => {
          const label = translateLabel({ source: name, resource });
          return (
            <Box key={name} sx={{ mb: 1.5 }}>
              <Typography component="h3" variant="h3" id={`conflict-${name}`}>
                {label}
              </Typography>
              <RadioGroup
                aria-labelledby={`conflict-${name}`}
                value={choice[name] ?? 'mine'}
                onChange={(_, value) =>
                  setChoice({ ...choice, [name]: value === 'theirs' ? 'theirs' : 'mine' })
                }
                sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}
              >
                <FormControlLabel
                  value="mine"
                  control={<Radio />}
                  label={`${translate('jn.conflict.mine')} ${shown(mine)}`}
                />
                <FormControlLabel
                  value="theirs"
                  control={<Radio />}
                  label={`${translate('jn.conflict.theirs')} ${shown(theirs)}`}
                />
              </RadioGroup>
            </Box>
          );
        })}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('jn.conflict.keepEditing')}</Button>
        <Button variant="contained" onClick={saveChosen}>
          {translate('jn.conflict.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return '—';
  return Array.isArray(value) ? value.join(', ') : String(value);
}
