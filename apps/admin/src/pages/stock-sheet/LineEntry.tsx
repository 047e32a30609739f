import type { SheetPartFragment } from '@jiannuo/schema';
import CloseIcon from '@mui/icons-material/Close';
import {
  Box,
  Button,
  IconButton,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { DateField } from '../../widgets/DateField';
import { readDate } from '../../widgets/date-text';
import { fromText } from '../../widgets/FenInput';
import { BalanceLine } from './BalanceLine';
import { ReservationField } from './ReservationField';
import { hasSerial, newKey, type Sheet, type SheetLine } from './sheet';
import { type SheetKind, sheetRules } from './sheet-kinds';
import { readQuantity } from './typed-quantity';

interface LineEntryProps {
  readonly kind: SheetKind;
  readonly sheet: Sheet;
  readonly part: SheetPartFragment;
  /** The reservation the link that led here meant. */
  readonly reservationId?: string | null;
  /** Whether something is typed that no line holds yet. */
  onPending(pending: boolean): void;
  onAdd(line: SheetLine): void;
  /** Back to the next part. */
  onDone(): void;
}

/** How many of the part, or which pieces; Enter adds it and goes on. */
export function LineEntry(props: LineEntryProps) {
  const { kind, sheet, part, onPending, onAdd, onDone } = props;
  const translate = useTranslate();
  const rules = sheetRules[kind];
  const bySerial = part.tracking === 'SERIAL';
  const first = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [sign, setSign] = useState(1);
  const [cost, setCost] = useState('');
  const [batch, setBatch] = useState('');
  const [expiresOn, setExpiresOn] = useState('');
  const [reservationId, setReservationId] = useState(props.reservationId ?? null);
  const [problem, setProblem] = useState<string | null>(null);
  const costs = rules.comesIn && sign > 0;
  const pending = text.trim() !== '' || !sheet.lines.some((line) => line.part.id === part.id);
  useEffect(() => {
    onPending(pending);
    return () => onPending(false);
  }, [pending, onPending]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = text.trim();
    // A scanner reads the next piece; an empty Enter goes on to the next part.
    if (bySerial && typed === '' && sheet.lines.some((line) => line.part.id === part.id)) return onDone();
    const quantity = bySerial ? 1 : readQuantity(typed);
    const unitCostFen = fromText(cost);
    if (bySerial && typed === '') return refuse('jn.stock.serialNeeded');
    if (bySerial && hasSerial(sheet, part.id, typed))
      return refuse('jn.stock.serialTwice', { serial: typed });
    if (quantity === null) return refuse('jn.stock.wrongQuantity');
    if (typeof unitCostFen === 'string') return refuse('jn.form.notYuan');
    if (expiresOn !== '' && readDate(expiresOn) === null) return refuse('jn.date.wrongDay');
    onAdd({
      key: newKey(),
      part: lean(part),
      quantity: quantity * sign,
      serials: bySerial ? [typed] : [],
      unitCostFen: costs ? unitCostFen : null,
      batch: batch.trim() === '' ? null : batch.trim(),
      expiresOn: costs && expiresOn !== '' ? expiresOn : null,
      reservationId,
    });
    setText('');
    setProblem(null);
    if (bySerial) first.current?.focus();
    else onDone();
  };
  const refuse = (key: string, values?: Record<string, string>) => {
    setProblem(translate(key, values));
    first.current?.focus();
  };

  return (
    <Box component="form" onSubmit={submit} noValidate aria-label={translate('jn.stock.line')}>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1, mb: 1.5 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography component="h3" variant="h3">
            {part.number} {part.name}
          </Typography>
          <BalanceLine part={part} sheet={sheet} rules={rules} typed={readQuantity(text) ?? 0} />
        </Box>
        <IconButton aria-label={translate('jn.stock.otherPart')} onClick={onDone}>
          <CloseIcon />
        </IconButton>
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          alignItems: 'start',
          gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(auto-fit, minmax(140px, 1fr))' },
          '& > .jn-whole': { gridColumn: { xs: '1 / -1', md: 'auto' } },
        }}
      >
        {rules.signed ? (
          <ToggleButtonGroup
            exclusive
            value={sign}
            aria-label={translate('jn.stock.direction')}
            onChange={(_, value: number | null) => value !== null && setSign(value)}
            className="jn-whole"
            sx={{ '& > *': { flex: 1, minHeight: 44 } }}
          >
            <ToggleButton value={1}>{translate('jn.stock.more')}</ToggleButton>
            <ToggleButton value={-1}>{translate('jn.stock.less')}</ToggleButton>
          </ToggleButtonGroup>
        ) : null}
        <TextField
          inputRef={first}
          autoFocus
          label={translate(bySerial ? 'jn.stock.serial' : 'jn.stock.quantity')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          error={problem !== null}
          helperText={problem ?? (bySerial ? translate('jn.stock.serialHelp') : part.unit)}
          className={bySerial || !costs ? 'jn-whole' : ''}
          sx={big}
          slotProps={{
            htmlInput: {
              inputMode: bySerial ? 'text' : 'numeric',
              autoComplete: 'off',
              autoCapitalize: 'off',
              spellCheck: false,
              enterKeyHint: 'done',
            },
          }}
        />
        {costs ? (
          <TextField
            label={translate('jn.stock.unitCost')}
            value={cost}
            onChange={(event) => setCost(event.target.value)}
            helperText={translate('jn.stock.unitCostHelp')}
            sx={big}
            slotProps={{ htmlInput: { inputMode: 'decimal', autoComplete: 'off' } }}
          />
        ) : null}
        {costs || kind === 'issue' ? (
          <TextField
            label={translate('jn.stock.batch')}
            value={batch}
            onChange={(event) => setBatch(event.target.value)}
            className={costs ? '' : 'jn-whole'}
            sx={big}
            slotProps={{ htmlInput: { autoComplete: 'off' } }}
          />
        ) : null}
        {costs ? (
          <DateField
            label={translate('jn.stock.expiresOn')}
            value={expiresOn}
            onChange={setExpiresOn}
            sx={big}
            helperText={
              part.shelfLifeDays ? translate('jn.stock.shelfLife', { days: part.shelfLifeDays }) : ''
            }
          />
        ) : null}
        {kind === 'issue' && sheet.placeId !== null ? (
          <ReservationField
            partId={part.id}
            placeId={sheet.placeId}
            value={reservationId}
            onChange={setReservationId}
          />
        ) : null}
        <Box className="jn-whole" sx={{ display: 'flex', gap: 1 }}>
          <Button type="submit" variant="outlined" sx={{ flex: 1, minHeight: 44 }}>
            {translate('jn.stock.addLine')}
          </Button>
          {bySerial ? (
            <Button onClick={onDone} sx={{ minHeight: 44 }}>
              {translate('jn.stock.nextPart')}
            </Button>
          ) : null}
        </Box>
      </Box>
    </Box>
  );
}

/** A thumb hits it. */
export const big = {
  '& .MuiInputBase-root': { minHeight: 44 },
  '& input': { fontSize: { xs: 18, md: 15 } },
} as const;

function lean({ id, number, name, unit, tracking }: SheetPartFragment) {
  return { id, number, name, unit, tracking };
}
