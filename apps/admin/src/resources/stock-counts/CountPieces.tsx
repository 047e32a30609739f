import { Alert, Box, Button, Chip, TextField } from '@mui/material';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { dropDraft, keepDraft, readDraft } from '../../data/drafts';
import { big } from '../../pages/stock-sheet/LineEntry';
import { CountConflict } from './CountConflict';
import type { CountLine } from './count-lines';
import { useCountPart } from './use-count-part';

interface CountPiecesProps {
  readonly countId: string;
  readonly part: { readonly id: string; readonly unit: string };
  readonly line: CountLine | undefined;
  /** The serial that led here. */
  readonly first: string | null;
  onDone(): void;
}

/** Every piece on the shelf, one scan each; written down when the last is scanned. */
export function CountPieces({ countId, part, line, first, onDone }: CountPiecesProps) {
  const translate = useTranslate();
  const state = useCountPart(countId, part.id, line);
  const draft = `count/${countId}/${part.id}`;
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [serials, setSerials] = useState<readonly string[]>(() => begun(draft, first));
  useEffect(() => {
    if (serials.length > 0) keepDraft(draft, { serials });
    else dropDraft(draft);
  }, [draft, serials]);

  const add = (event: FormEvent) => {
    event.preventDefault();
    const serial = text.trim();
    if (serial === '') return;
    state.setProblem(serials.includes(serial) ? translate('jn.stock.counts.twice', { serial }) : null);
    setSerials((now) => (now.includes(serial) ? now : [...now, serial]));
    setText('');
    field.current?.focus();
  };
  const write = async (over?: Parameters<typeof state.send>[0]['over']) => {
    if (!(await state.send({ counted: null, serials, ...(over === undefined ? {} : { over }) }))) return;
    dropDraft(draft);
    onDone();
  };
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Box component="form" onSubmit={add} noValidate>
        <TextField
          inputRef={field}
          autoFocus
          fullWidth
          label={translate('jn.stock.serial')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          helperText={translate('jn.stock.counts.piecesHelp')}
          sx={big}
          slotProps={{ htmlInput: { autoComplete: 'off', autoCapitalize: 'off', spellCheck: false } }}
        />
      </Box>
      {state.problem === null ? null : <Alert severity="error">{state.problem}</Alert>}
      {serials.length === 0 ? null : (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
          {serials.map((serial) => (
            <Chip
              key={serial}
              label={serial}
              onDelete={() => setSerials((now) => now.filter((other) => other !== serial))}
            />
          ))}
        </Box>
      )}
      {state.theirs === null ? null : (
        <CountConflict
          theirs={state.theirs}
          mine={serials.length}
          onTheirs={onDone}
          onMine={(over) => void write(over)}
        />
      )}
      <Button
        variant="contained"
        disabled={state.busy}
        onClick={() => void write()}
        sx={{ minHeight: 52, fontSize: 17 }}
      >
        {translate('jn.stock.counts.writePieces', { count: serials.length })}
      </Button>
    </Box>
  );
}

function begun(draft: string, first: string | null): readonly string[] {
  const kept = readDraft(draft)?.serials;
  const serials = Array.isArray(kept)
    ? kept.filter((serial): serial is string => typeof serial === 'string')
    : [];
  return first === null || serials.includes(first) ? serials : [...serials, first];
}
