import RemoveIcon from '@mui/icons-material/DeleteOutlined';
import { Alert, Box, Chip, IconButton, List, ListItem, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatFen } from '../../widgets/format';
import { changeLine, removeSerial, type Sheet, type SheetLine } from './sheet';
import { readQuantity } from './typed-quantity';
import type { SheetState } from './use-sheet';

/** What has been entered, latest first; each line can be put right or taken out where it stands. */
export function LineList({ state, disabled }: { state: SheetState; disabled: boolean }) {
  const translate = useTranslate();
  const { sheet, problems } = state;
  if (sheet.lines.length === 0) {
    return (
      <Typography color="text.secondary" sx={{ py: 2, textAlign: 'center' }}>
        {translate('jn.stock.noLines')}
      </Typography>
    );
  }
  return (
    <List disablePadding aria-label={translate('jn.stock.lines')}>
      {sheet.lines.toReversed().map((line) => (
        <ListItem key={line.key} divider disableGutters sx={{ display: 'block', py: 1 }}>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Box sx={{ fontWeight: 600 }}>{line.part.number}</Box>
              <Box sx={{ color: 'text.secondary' }}>{line.part.name}</Box>
              <Particulars line={line} />
            </Box>
            {line.part.tracking === 'SERIAL' ? (
              <Box sx={{ fontSize: 18, fontWeight: 600, whiteSpace: 'nowrap' }}>
                {line.quantity} {line.part.unit}
              </Box>
            ) : (
              <QuantityField
                line={line}
                disabled={disabled}
                onChange={(quantity) => {
                  state.change((now: Sheet) => changeLine(now, line.key, { quantity }));
                  state.touched(line.key);
                }}
              />
            )}
            <IconButton
              aria-label={translate('jn.stock.removeLine', { part: line.part.number })}
              disabled={disabled}
              onClick={() => state.drop(line.key)}
              sx={{ width: 44, height: 44 }}
            >
              <RemoveIcon />
            </IconButton>
          </Box>
          {line.serials.length === 0 ? null : (
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mt: 0.5 }}>
              {line.serials.map((serial) => (
                <Chip
                  key={serial}
                  label={serial}
                  disabled={disabled}
                  onDelete={() => {
                    state.change((now: Sheet) => removeSerial(now, line.key, serial));
                    state.touched(line.key);
                  }}
                />
              ))}
            </Box>
          )}
          {(problems.lines[line.key] ?? []).map((sentence) => (
            <Alert key={sentence} severity="error" data-line-problem sx={{ mt: 0.5 }}>
              {sentence}
            </Alert>
          ))}
        </ListItem>
      ))}
    </List>
  );
}

function Particulars({ line }: { line: SheetLine }) {
  const translate = useTranslate();
  const words = [
    line.unitCostFen === null ? null : `${translate('jn.stock.unitCost')} ${formatFen(line.unitCostFen)}`,
    line.batch === null ? null : `${translate('jn.stock.batch')} ${line.batch}`,
    line.expiresOn === null ? null : `${translate('jn.stock.expiresOn')} ${line.expiresOn}`,
    line.reservationId === null ? null : translate('jn.stock.fromReservation'),
  ].filter((word) => word !== null);
  return words.length === 0 ? null : <Box sx={{ color: 'text.secondary' }}>{words.join(' · ')}</Box>;
}

function QuantityField(props: { line: SheetLine; disabled: boolean; onChange: (quantity: number) => void }) {
  const { line, disabled, onChange } = props;
  const translate = useTranslate();
  const sign = Math.sign(line.quantity);
  const [text, setText] = useState<string | null>(null);
  const shown = text ?? String(Math.abs(line.quantity));
  return (
    <TextField
      value={shown}
      disabled={disabled}
      error={readQuantity(shown) === null}
      onChange={(event) => {
        setText(event.target.value);
        const quantity = readQuantity(event.target.value);
        if (quantity !== null) onChange(quantity * sign);
      }}
      onFocus={(event) => event.target.select()}
      onBlur={() => setText(null)}
      sx={{
        width: 112,
        '& .MuiInputBase-root': { minHeight: 44 },
        '& input': { textAlign: 'right', fontSize: 17 },
      }}
      slotProps={{
        htmlInput: {
          inputMode: 'numeric',
          'aria-label': translate('jn.stock.quantityOf', { part: line.part.number }),
        },
        input: {
          startAdornment: sign < 0 ? <span>−</span> : null,
          endAdornment: <Box sx={{ ml: 0.5, color: 'text.secondary' }}>{line.part.unit}</Box>,
        },
      }}
    />
  );
}
