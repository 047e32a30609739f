import { fenInCapitals } from '@jiannuo/rules';
import AboveIcon from '@mui/icons-material/Error';
import { Alert, Box, Typography } from '@mui/material';
import { useInput, useTranslate } from 'react-admin';
import { useFormState, useWatch } from 'react-hook-form';
import { ErrorNote } from '../../widgets/ErrorNote';
import { formatFen } from '../../widgets/format';
import { AddLine } from './AddLine';
import { LineEditor } from './LineEditor';
import { lineProblem, type QuoteDraft, type TypedLine } from './typed-line';
import { type Preview, usePreview } from './use-preview';

/** The lines of a draft, with what the server would make of them beside each. */
export function LinesInput() {
  const translate = useTranslate();
  const { field } = useInput({ source: 'typed', defaultValue: [], validate: readable });
  const { errors } = useFormState();
  const draft = useWatch() as QuoteDraft;
  const { preview, error, stale } = usePreview(draft);
  const lines: readonly TypedLine[] = Array.isArray(field.value) ? field.value : [];
  const change = (next: readonly TypedLine[]) => field.onChange(next);
  if (!draft.customerId) return <Alert severity="info">{translate('jn.quotes.customerFirst')}</Alert>;
  return (
    <Box>
      <AddLine onPick={(line) => change([...lines, line])} />
      {error ? <ErrorNote error={error} /> : null}
      {lines.length === 0 ? (
        <Typography color="text.secondary" sx={{ py: 2 }}>
          {translate('jn.quotes.noLines')}
        </Typography>
      ) : null}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {lines.map((line, index) => (
          <LineEditor
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name but its place
            key={index}
            line={line}
            position={index + 1}
            answer={answerFor(preview, line, index)}
            refused={refusedAt(errors, index)}
            onChange={(changed) => change(lines.map((one, at) => (at === index ? changed : one)))}
            onRemove={() => change(lines.filter((_, at) => at !== index))}
            onUp={() => change(swapped(lines, index))}
          />
        ))}
      </Box>
      {preview === undefined || lines.length === 0 ? null : <Totals preview={preview} stale={stale} />}
    </Box>
  );
}

function Totals({ preview, stale }: { preview: Preview; stale: boolean }) {
  const translate = useTranslate();
  const { ceiling, totalFen, lines, listName } = preview;
  const problems = lines.filter(({ problem }) => problem).length;
  const words = { price: formatFen(ceiling.priceFen), highest: formatFen(ceiling.highestFen) };
  return (
    <Box sx={{ pt: 1.5, textAlign: 'right', opacity: stale ? 0.6 : 1 }} aria-busy={stale} aria-live="polite">
      <Typography component="p" sx={{ fontSize: 18, fontWeight: 700, fontVariantNumeric: 'tabular-nums' }}>
        {translate('jn.quotes.total')} {formatFen(totalFen)}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {fenInCapitals(totalFen)} · {listName}
      </Typography>
      {ceiling.highestFen === 0 ? null : (
        <Typography variant="body2" color={ceiling.within ? 'text.secondary' : 'error'}>
          {ceiling.within ? null : (
            <AboveIcon fontSize="inherit" aria-hidden sx={{ verticalAlign: '-2px', mr: 0.5 }} />
          )}
          {translate(ceiling.within ? 'jn.quotes.ceilingWithin' : 'jn.quotes.ceilingAbove', words)}
        </Typography>
      )}
      {problems === 0 ? null : (
        <Typography variant="body2" color="error">
          {translate('jn.quotes.problems', { count: problems, smart_count: problems })}
        </Typography>
      )}
    </Box>
  );
}

/** The answer of a moment ago may still be about other lines. */
function answerFor(preview: Preview | undefined, line: TypedLine, index: number) {
  const answer = preview?.lines[index];
  return answer?.itemId === line.itemId ? answer : undefined;
}

function swapped(lines: readonly TypedLine[], index: number): readonly TypedLine[] {
  const [above, own] = [lines[index - 1], lines[index]];
  if (above === undefined || own === undefined) return lines;
  return lines.map((line, at) => (at === index - 1 ? own : at === index ? above : line));
}

/** What the server said of `lines.2.priceFen`. */
function refusedAt(errors: object, index: number): Readonly<Record<string, string>> {
  const lines = (errors as { lines?: readonly (Record<string, { message?: unknown }> | undefined)[] }).lines;
  const found = Object.entries(lines?.[index] ?? {}).map(([field, problem]) => [
    field,
    String(problem?.message ?? ''),
  ]);
  return Object.fromEntries(found) as Record<string, string>;
}

function readable(lines: unknown): string | undefined {
  const unreadable = Array.isArray(lines) && lines.some((line: TypedLine) => lineProblem(line) !== null);
  return unreadable ? 'ra.message.invalid_form' : undefined;
}
