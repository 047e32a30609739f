import type { SheetPartFragment } from '@jiannuo/schema';
import ScanIcon from '@mui/icons-material/QrCodeScanner';
import { Alert, Autocomplete, Box, CircularProgress, InputAdornment, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type RefObject, useState } from 'react';
import { useTranslate } from 'react-admin';
import { toHttpError } from '../../data/error-mapping';
import { useDebounced } from '../../layout/use-debounced';
import { type Found, findPart } from './find-part';

interface PartFieldProps {
  onFound(found: Found): void;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
}

/** Scan or type: a label, a number, a serial, any fragment. Enter looks it up; several are offered to choose. */
export function PartField({ onFound, inputRef, disabled = false, autoFocus = false }: PartFieldProps) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const typed = useDebounced(text.trim(), 250);
  const { data } = useQuery({
    queryKey: ['sheet-part', typed],
    queryFn: () => findPart(typed),
    enabled: typed.length > 1 && typed === text.trim() && !busy,
    staleTime: 5_000,
  });
  const offered = text.trim() === '' ? [] : offeredBy(data);

  const take = (found: Found) => {
    if (found.kind === 'nothing') return setProblem(translate('jn.stock.notFound', { text: text.trim() }));
    if (found.kind === 'choices') return setOpen(true);
    setText('');
    setOpen(false);
    setProblem(null);
    onFound(found);
  };
  const lookUp = async (scan: string) => {
    if (scan.trim() === '') return;
    setBusy(true);
    try {
      take(await findPart(scan));
    } catch (error) {
      setProblem(toHttpError(error).message);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Box>
      <Autocomplete<SheetPartFragment, false, false, true>
        freeSolo
        sx={{ '& .MuiInputBase-root': { minHeight: 48 } }}
        value={null}
        inputValue={text}
        onInputChange={(_, value, reason) => {
          if (reason === 'reset') return;
          setText(value);
          setOpen(value.trim().length > 1);
          setProblem(null);
        }}
        onChange={(_, chosen) => {
          if (typeof chosen === 'string') void lookUp(chosen);
          else if (chosen !== null) take({ kind: 'part', part: chosen, serial: null });
        }}
        open={open && offered.length > 0}
        onOpen={() => setOpen(true)}
        onClose={() => setOpen(false)}
        options={[...offered]}
        filterOptions={(options) => options}
        getOptionLabel={(option) => (typeof option === 'string' ? option : option.number)}
        disabled={disabled}
        renderOption={({ key: _, ...props }, part) => (
          <Box component="li" {...props} key={part.id} sx={{ display: 'flex', gap: 1, minHeight: 48 }}>
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Box sx={{ fontWeight: 600 }}>{part.number}</Box>
              <Box sx={{ color: 'text.secondary' }}>
                {[part.name, part.model].filter(Boolean).join(' · ')}
              </Box>
            </Box>
            <span>{translate('jn.part.free', { count: part.free })}</span>
          </Box>
        )}
        renderInput={(params) => (
          <TextField
            {...params}
            inputRef={inputRef}
            label={translate('jn.stock.part')}
            placeholder={translate('jn.stock.partHelp')}
            autoFocus={autoFocus}
            error={problem !== null}
            slotProps={{
              ...params.slotProps,
              inputLabel: { ...params.slotProps.inputLabel, shrink: true },
              htmlInput: {
                ...params.slotProps.htmlInput,
                enterKeyHint: 'search',
                autoCapitalize: 'off',
                spellCheck: false,
              },
              input: {
                ...params.slotProps.input,
                startAdornment: (
                  <InputAdornment position="start">
                    {busy ? <CircularProgress size={18} aria-hidden /> : <ScanIcon aria-hidden />}
                  </InputAdornment>
                ),
              },
            }}
          />
        )}
      />
      {problem === null ? null : (
        <Alert severity="warning" sx={{ mt: 0.5 }}>
          {problem}
        </Alert>
      )}
    </Box>
  );
}

function offeredBy(found: Found | undefined): readonly SheetPartFragment[] {
  if (found?.kind === 'choices') return found.parts;
  return found?.kind === 'part' && found.serial === null ? [found.part] : [];
}
