import RemoveIcon from '@mui/icons-material/Close';
import UpIcon from '@mui/icons-material/KeyboardArrowUp';
import { Box, IconButton, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatFen, plainYuan } from '../../widgets/format';
import { useWords } from '../../widgets/use-words';
import { JudgementChip } from './JudgementChip';
import { PayerNote } from './PayerNote';
import { lineProblem, type TypedLine } from './typed-line';
import type { Preview } from './use-preview';

interface LineEditorProps {
  readonly line: TypedLine;
  readonly position: number;
  readonly answer: Preview['lines'][number] | undefined;
  /** What the server refused, by field. */
  readonly refused: Readonly<Record<string, string>>;
  onChange(line: TypedLine): void;
  onRemove(): void;
  onUp(): void;
}

/** One line: what is typed above, what the rules say of it below. */
export function LineEditor({ line, position, answer, refused, onChange, onRemove, onUp }: LineEditorProps) {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const wrong = lineProblem(line);
  const { name } = line;
  const wantsReason =
    line.reason !== '' ||
    line.price !== '' ||
    answer?.problem === 'REASON_REQUIRED' ||
    answer?.proof.reasonNeeded;
  const listPrice = answer?.listPriceFen;
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr 1fr', md: 'minmax(0, 1fr) 96px 132px 128px 76px' },
        columnGap: 1.5,
        rowGap: 0.5,
        alignItems: 'start',
        py: 1.25,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ gridColumn: { xs: '1 / -1', md: 'auto' }, minWidth: 0 }}>
        <Typography component="h4" sx={{ fontWeight: 600 }}>
          {position}. {name}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {[line.number, line.model].filter(Boolean).join(' · ')}
        </Typography>
      </Box>
      <TextField
        size="small"
        label={translate('jn.quotes.quantity')}
        value={line.quantity}
        onChange={({ target }) => onChange({ ...line, quantity: target.value })}
        error={wrong === 'quantity' || refused.quantity !== undefined}
        helperText={refused.quantity ?? line.unit}
        slotProps={{
          htmlInput: { inputMode: 'decimal', 'aria-label': translate('jn.quotes.quantityFor', { name }) },
        }}
      />
      <TextField
        size="small"
        label={translate('jn.quotes.price')}
        value={line.price}
        placeholder={plainYuan(listPrice)}
        onChange={({ target }) => onChange({ ...line, price: target.value })}
        error={wrong === 'price' || refused.priceFen !== undefined}
        helperText={
          refused.priceFen ??
          (wrong === 'price'
            ? translate('jn.form.notYuan')
            : listPrice == null
              ? answer && translate('jn.quotes.notInList')
              : translate('jn.quotes.priceHelp', { price: formatFen(listPrice) }))
        }
        slotProps={{
          inputLabel: { shrink: true },
          htmlInput: { inputMode: 'decimal', 'aria-label': translate('jn.quotes.priceFor', { name }) },
        }}
      />
      <Box sx={{ textAlign: { md: 'right' }, pt: 1, fontVariantNumeric: 'tabular-nums', fontWeight: 600 }}>
        {formatFen(answer?.amountFen)}
      </Box>
      <Box sx={{ textAlign: 'right' }}>
        <IconButton
          size="small"
          disabled={position === 1}
          onClick={onUp}
          aria-label={translate('jn.quotes.moveUp', { name })}
        >
          <UpIcon fontSize="inherit" />
        </IconButton>
        <IconButton size="small" onClick={onRemove} aria-label={translate('jn.quotes.remove', { name })}>
          <RemoveIcon fontSize="inherit" />
        </IconButton>
      </Box>
      <Box
        sx={{
          gridColumn: '1 / -1',
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          columnGap: 1.5,
          rowGap: 0.5,
        }}
      >
        {answer === undefined ? null : (
          <>
            <JudgementChip proof={answer.proof} payer={answer.payer} />
            <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
              <PayerNote payer={answer.payer} fee={answer.fee} />
            </Box>
          </>
        )}
        {answer?.problem && answer.problem !== 'REASON_REQUIRED' ? (
          <Typography color="error" variant="body2" sx={{ flexBasis: '100%' }}>
            {enumWord('QuoteLineProblem', answer.problem)}
          </Typography>
        ) : null}
      </Box>
      {wantsReason ? (
        <TextField
          size="small"
          sx={{ gridColumn: '1 / -1' }}
          label={translate('jn.quotes.reason')}
          value={line.reason}
          onChange={({ target }) => onChange({ ...line, reason: target.value })}
          error={answer?.problem === 'REASON_REQUIRED' || refused.reason !== undefined}
          helperText={refused.reason ?? translate('jn.quotes.reasonHelp')}
          slotProps={{
            htmlInput: { maxLength: 500, 'aria-label': translate('jn.quotes.reasonFor', { name }) },
          }}
        />
      ) : null}
    </Box>
  );
}
