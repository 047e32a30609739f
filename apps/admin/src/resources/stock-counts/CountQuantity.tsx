import { Box, Button, TextField } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { big } from '../../pages/stock-sheet/LineEntry';
import { CountConflict } from './CountConflict';
import { type CountLine, readCounted } from './count-lines';
import { useCountPart } from './use-count-part';

interface CountQuantityProps {
  readonly countId: string;
  readonly part: { readonly id: string; readonly unit: string };
  readonly line: CountLine | undefined;
  onDone(): void;
}

/** How many were found. Counting again replaces the number. */
export function CountQuantity({ countId, part, line, onDone }: CountQuantityProps) {
  const translate = useTranslate();
  const state = useCountPart(countId, part.id, line);
  const [text, setText] = useState('');
  const counted = readCounted(text);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (counted === null) return state.setProblem(translate('jn.stock.counts.wrongNumber'));
    if (await state.send({ counted, serials: null })) onDone();
    return undefined;
  };
  return (
    <Box
      component="form"
      onSubmit={(event) => void submit(event)}
      noValidate
      sx={{ display: 'grid', gap: 1.5 }}
    >
      <TextField
        autoFocus
        label={translate('jn.stock.counts.found')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        error={state.problem !== null}
        helperText={
          state.problem ??
          (typeof line?.counted === 'number'
            ? translate('jn.stock.counts.before', { count: line.counted, by: line.countedBy ?? '' })
            : part.unit)
        }
        sx={big}
        slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off', enterKeyHint: 'next' } }}
      />
      {state.theirs === null ? null : (
        <CountConflict
          theirs={state.theirs}
          mine={counted ?? 0}
          onTheirs={onDone}
          onMine={(over) =>
            void state.send({ counted, serials: null, over }).then((done) => done && onDone())
          }
        />
      )}
      <Button type="submit" variant="contained" disabled={state.busy} sx={{ minHeight: 52, fontSize: 17 }}>
        {translate('jn.stock.counts.write')}
      </Button>
    </Box>
  );
}
