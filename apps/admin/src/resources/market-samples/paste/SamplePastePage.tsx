import { AddMarketSamplesDocument } from '@jiannuo/schema';
import WrongIcon from '@mui/icons-material/Error';
import { Alert, Box, Button, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { Title, useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { bodyOf, toHttpError } from '../../../data/error-mapping';
import { tell } from '../../../data/execute';
import { todayInShanghai } from '../../../widgets/format';
import { Grid } from '../../../widgets/grid/Grid';
import type { CellText, GridColumn } from '../../../widgets/grid/grid-column';
import {
  isBlank,
  isReady,
  noTexts,
  problemIn,
  type SampleField,
  type SampleRow,
  sampleFields,
  sampleInput,
} from './sample-rows';
import { useKnownItems } from './use-known-items';

const LINES = 300;

/** Many samples from a spreadsheet: pasted, looked at cell by cell, then entered whole or not at all. */
export default function SamplePastePage() {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const [rows, setRows] = useState<readonly SampleRow[]>(emptyRows);
  const [past, setPast] = useState<readonly (readonly SampleRow[])[]>([]);
  const [future, setFuture] = useState<readonly (readonly SampleRow[])[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const today = todayInShanghai();
  const filledRows = useMemo(() => rows.filter((row) => !isBlank(row)), [rows]);
  const numbers = useMemo(
    () => [...new Set(filledRows.map(({ texts }) => texts.number.trim()))].filter((number) => number !== ''),
    [filledRows],
  );
  const items = useKnownItems(numbers);
  const wrong = filledRows.filter((row) => !isReady(row, items, today)).length;

  const columns = useMemo<readonly GridColumn<SampleRow>[]>(
    () =>
      sampleFields.map((field) => ({
        key: field,
        name: translate(`jn.prices.samples.column.${field}`),
        width: widths[field],
        ...(field === 'price' ? { align: 'right', inputMode: 'decimal' } : {}),
        editable: () => true,
        text: ({ texts }) => texts[field],
        cell: (row) =>
          problemIn(row, field, items, today) === null ? undefined : (
            <>
              <WrongIcon aria-hidden color="error" sx={{ fontSize: 16 }} />
              <span className="jn-grid-text">{row.texts[field]}</span>
            </>
          ),
        invalid: (row) =>
          problemIn(row, field, items, today) !== null || (field === 'number' && row.refusal !== null),
        note: (row) => {
          const found = problemIn(row, field, items, today);
          if (found !== null) return translate(`jn.prices.samples.problem.${found}`);
          return field === 'number' ? row.refusal : null;
        },
      })),
    [translate, items, today],
  );

  const change = (changes: readonly CellText[]) => {
    if (changes.length === 0) return;
    setPast((now) => [...now.slice(-50), rows]);
    setFuture([]);
    setRows(withTexts(rows, changes));
  };
  const undo = () => {
    const before = past.at(-1);
    if (before === undefined) return;
    setPast(past.slice(0, -1));
    setFuture([...future, rows]);
    setRows(before);
  };
  const redo = () => {
    const after = future.at(-1);
    if (after === undefined) return;
    setFuture(future.slice(0, -1));
    setPast([...past, rows]);
    setRows(after);
  };
  const save = async () => {
    const inputs = filledRows.flatMap((row) => sampleInput(row, items) ?? []);
    try {
      await tell(AddMarketSamplesDocument, { inputs });
      notify('jn.prices.samples.added', { type: 'success', messageArgs: { count: inputs.length } });
      navigate('/market-samples');
    } catch (failure) {
      const error = toHttpError(failure);
      setProblem(error.message);
      setRows(withRefusals(rows, filledRows, bodyOf(error)?.errors ?? {}));
    }
  };

  return (
    <Box sx={{ pt: 1.5 }}>
      <Title title="jn.prices.samples.paste" />
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        {translate('jn.prices.samples.pasteHelp')}
      </Typography>
      {problem === null ? null : (
        <Alert severity="error" sx={{ mb: 1 }}>
          {problem}
        </Alert>
      )}
      <Grid<SampleRow>
        label={translate('jn.prices.samples.paste')}
        hint={translate('jn.prices.gridHint')}
        rows={rows}
        columns={columns}
        height="max(280px, calc(100vh - 220px))"
        sort={null}
        rowKey={({ key }) => key}
        rowName={({ key }) => key}
        onChange={change}
        onUndo={undo}
        onRedo={redo}
        onSort={() => undefined}
      />
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, py: 1 }}>
        <span role="status">{translate('jn.prices.samples.count', { count: filledRows.length, wrong })}</span>
        <Box sx={{ flex: 1 }} />
        <Button
          variant="contained"
          disabled={filledRows.length === 0 || wrong > 0}
          onClick={() => void save()}
        >
          {translate('jn.prices.samples.save', { count: filledRows.length })}
        </Button>
      </Box>
    </Box>
  );
}

const widths: Readonly<Record<SampleField, number>> = {
  number: 170,
  price: 120,
  sampledOn: 120,
  region: 110,
  source: 240,
  note: 220,
};

function emptyRows(): SampleRow[] {
  return Array.from({ length: LINES }, (_, index) => ({
    key: String(index + 1),
    texts: noTexts,
    refusal: null,
  }));
}

function withTexts(rows: readonly SampleRow[], changes: readonly CellText[]): SampleRow[] {
  const next = [...rows];
  for (const { rowKey, column, text } of changes) {
    const index = Number(rowKey) - 1;
    const row = next[index];
    if (row !== undefined) next[index] = { ...row, refusal: null, texts: { ...row.texts, [column]: text } };
  }
  return next;
}

/** `inputs.3.itemId` is about the fourth line that was sent. */
function withRefusals(
  rows: readonly SampleRow[],
  sent: readonly SampleRow[],
  errors: Readonly<Record<string, unknown>>,
): SampleRow[] {
  const refusals = new Map<string, string>();
  for (const [path, sentence] of Object.entries(errors)) {
    const row = sent[Number(/^inputs\.(\d+)/.exec(path)?.[1] ?? -1)];
    if (row !== undefined) refusals.set(row.key, String(sentence));
  }
  return rows.map((row) => {
    const refusal = refusals.get(row.key);
    return refusal === undefined ? row : { ...row, refusal };
  });
}
