import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ClauseNote } from '../../../widgets/ClauseNote';
import type { PromiseFigure } from './figures';
import { ReasonDialog } from './ReasonDialog';
import { useChangeTerms } from './use-change-terms';

/** One figure with its clause beside it. */
export function FigureDialog({ figure, onClose }: { figure: PromiseFigure; onClose: () => void }) {
  const translate = useTranslate();
  const changeTerms = useChangeTerms();
  const [text, setText] = useState(String(figure.value ?? ''));
  const [quote, setQuote] = useState(figure.printed?.quote ?? '');
  const value = Number(text);
  const ready = text.trim() !== '' && Number.isFinite(value) && value >= 0;
  return (
    <ReasonDialog
      title={`${translate('jn.promise.change')} · ${translate(figure.label)}`}
      ready={ready}
      onClose={onClose}
      onSave={(reason) => changeTerms(figure.change(value, quote.trim()), reason)}
    >
      {figure.printed === null ? null : (
        <ClauseNote clause={figure.printed.clause} wording={figure.printed} />
      )}
      <TextField
        type="number"
        label={translate(`jn.promise.figureIn.${figure.unit}`)}
        value={text}
        onChange={(event) => setText(event.target.value)}
        error={!ready}
        slotProps={{ htmlInput: { min: 0, step: 1 } }}
        fullWidth
        margin="normal"
      />
      <TextField
        label={translate('jn.promise.quote')}
        helperText={translate('jn.promise.quoteHelp')}
        value={quote}
        onChange={(event) => setQuote(event.target.value)}
        fullWidth
        multiline
        margin="normal"
      />
    </ReasonDialog>
  );
}
