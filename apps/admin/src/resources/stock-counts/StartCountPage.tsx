import { StartStockCountDocument } from '@jiannuo/schema';
import { Alert, Box, Button, MenuItem, TextField, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Title, useStore, useTranslate } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router';
import { bodyOf, toHttpError } from '../../data/error-mapping';
import { tell } from '../../data/execute';
import { PlaceField, usePlace } from '../../pages/stock-sheet/PlaceField';
import { Section } from '../../widgets/Section';

/** Begins a count of a place or of one shelf. */
export default function StartCountPage() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [params] = useSearchParams();
  const [remembered, remember] = useStore<string | null>('stock.place', null);
  const [placeId, setPlaceId] = useState(params.get('place') ?? remembered);
  const [shelfId, setShelfId] = useState(params.get('shelf') ?? '');
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<{
    sentence: string;
    fields: Readonly<Record<string, unknown>>;
  } | null>(null);
  const [busy, setBusy] = useState(false);
  const shelves = usePlace(placeId)?.shelves ?? [];

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (placeId === null || busy) return;
    setBusy(true);
    try {
      const input = { placeId, shelfId: shelfId === '' ? null : shelfId, note: note.trim() || null };
      const { startStockCount } = await tell(StartStockCountDocument, { input });
      remember(placeId);
      await queryClient.invalidateQueries({ queryKey: ['stockCounts'] });
      navigate(`/stockCounts/${startStockCount.id}/show`);
    } catch (error) {
      setProblem({ sentence: toHttpError(error).message, fields: bodyOf(error)?.errors ?? {} });
      setBusy(false);
    }
  };
  const at = (field: string) => {
    const sentence = problem?.fields[field];
    return typeof sentence === 'string' ? sentence : undefined;
  };
  return (
    <Box sx={{ pt: 2, width: '100%', maxWidth: 640, mx: 'auto' }}>
      <Title title="jn.stock.counts.start" />
      <Section title={translate('jn.stock.counts.start')}>
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {translate('jn.stock.counts.startHelp')}
        </Typography>
        <Box component="form" onSubmit={(event) => void submit(event)} sx={{ display: 'grid', gap: 2 }}>
          {problem === null ? null : <Alert severity="error">{problem.sentence}</Alert>}
          <PlaceField
            label={translate('jn.stock.place')}
            value={placeId}
            onChange={(id) => {
              setPlaceId(id);
              setShelfId('');
            }}
            problem={at('placeId')}
            required
          />
          <TextField
            select
            label={translate('jn.stock.shelf')}
            value={shelves.some(({ id }) => id === shelfId) ? shelfId : ''}
            onChange={(event) => setShelfId(event.target.value)}
            error={at('shelfId') !== undefined}
            helperText={at('shelfId')}
            slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
            sx={{ '& .MuiInputBase-root': { minHeight: 44 } }}
          >
            <MenuItem value="">{translate('jn.stock.counts.wholePlace')}</MenuItem>
            {shelves.map(({ id, code }) => (
              <MenuItem key={id} value={id}>
                {code}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            label={translate('jn.stock.remark')}
            value={note}
            onChange={(event) => setNote(event.target.value)}
            error={at('note') !== undefined}
            helperText={at('note')}
            multiline
          />
          <Button
            type="submit"
            variant="contained"
            size="large"
            disabled={busy || placeId === null}
            sx={{ minHeight: 52, fontSize: 17 }}
          >
            {translate('jn.stock.counts.start')}
          </Button>
        </Box>
      </Section>
    </Box>
  );
}
