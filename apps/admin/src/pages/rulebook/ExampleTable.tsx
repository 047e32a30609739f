import type { CoverageExampleInput, RulebookCell, RulebookExample, RulebookTable } from '@jiannuo/rules';
import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  type Theme,
  Typography,
  useMediaQuery,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useWorkCalendar } from '../../data/use-work-calendar';
import { DecisionPanel } from '../../widgets/decision/DecisionPanel';
import { toDraft } from '../../widgets/decision/question';
import { formatInstant } from '../../widgets/format';
import { QuietBar } from '../../widgets/QuietBar';
import { ScrollTable } from '../../widgets/ScrollTable';
import { useWords } from '../../widgets/use-words';

interface Opened {
  readonly name: string;
  readonly coverage: CoverageExampleInput;
}

/** Worked examples as a small table; those about coverage open in the decision panel. */
export function ExampleTable({ clauseId, table }: { clauseId: string; table: RulebookTable }) {
  const translate = useTranslate();
  const { say } = useWords();
  const [open, setOpen] = useState<Opened | null>(null);
  const isNarrow = useMediaQuery((theme: Theme) => `${theme.breakpoints.down('sm')}, print`);
  const opens = table.examples.some(({ coverage }) => coverage !== undefined);
  return (
    <>
      <Typography component="h4" variant="h3" sx={{ mt: 1.5 }}>
        {translate('jn.rulebook.examples')} · {say(table.title)}
      </Typography>
      {isNarrow ? (
        <ExampleCards table={table} onOpen={setOpen} />
      ) : (
        <ScrollTable label={`${clauseId} ${say(table.title)}`}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('jn.rulebook.example')}</TableCell>
              {table.given.map(({ key, label }) => (
                <TableCell key={`given/${key}`}>{say(label)}</TableCell>
              ))}
              {table.expect.map(({ key, label }) => (
                <TableCell key={`expect/${key}`}>→ {say(label)}</TableCell>
              ))}
              {opens ? <TableCell className="jn-no-print">{translate('jn.rulebook.try')}</TableCell> : null}
            </TableRow>
          </TableHead>
          <TableBody>
            {table.examples.map((example) => (
              <TableRow key={example.id}>
                <TableCell component="th" scope="row">
                  {example.number === null ? '' : `${example.number}. `}
                  {say(example.name)}
                </TableCell>
                {table.given.map(({ key }) => (
                  <TableCell key={`given/${key}`} sx={{ whiteSpace: 'nowrap' }}>
                    {cellOf(example.given, key, say)}
                  </TableCell>
                ))}
                {table.expect.map(({ key }) => (
                  <TableCell key={`expect/${key}`} sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>
                    {cellOf(example.expect, key, say)}
                  </TableCell>
                ))}
                {opens ? (
                  <TableCell className="jn-no-print">
                    <OpenButton
                      example={example}
                      onOpen={(coverage) => setOpen({ name: say(example.name), coverage })}
                    />
                  </TableCell>
                ) : null}
              </TableRow>
            ))}
          </TableBody>
        </ScrollTable>
      )}
      {open === null ? null : (
        <ExampleDialog name={open.name} coverage={open.coverage} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

/** A table with many columns is no table on a phone or on paper: each case as a few lines. */
function ExampleCards({ table, onOpen }: { table: RulebookTable; onOpen: (opened: Opened) => void }) {
  const { say } = useWords();
  return table.examples.map((example) => (
    <Box key={example.id} sx={{ py: 1, borderBottom: 1, borderColor: 'divider', breakInside: 'avoid' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, fontWeight: 600 }}>
        <Box sx={{ flex: 1 }}>
          {example.number === null ? '' : `${example.number}. `}
          {say(example.name)}
        </Box>
        <OpenButton example={example} onOpen={(coverage) => onOpen({ name: say(example.name), coverage })} />
      </Box>
      <Typography variant="body2" color="text.secondary">
        {table.given
          .map(({ key, label }) => ({ label: say(label), text: cellOf(example.given, key, say) }))
          .filter(({ text }) => text !== '' && text !== '—')
          .map(({ label, text }) => `${label} ${text}`)
          .join(' · ')}
      </Typography>
      {table.expect
        .map(({ key, label }) => ({ key, label: say(label), text: cellOf(example.expect, key, say) }))
        .filter(({ text }) => text !== '' && text !== '—')
        .map(({ key, label, text }) => (
          <Box component="span" key={key} sx={{ display: 'inline-block', mr: 2 }}>
            → {label} <strong>{text}</strong>
          </Box>
        ))}
    </Box>
  ));
}

function OpenButton(props: { example: RulebookExample; onOpen: (coverage: CoverageExampleInput) => void }) {
  const translate = useTranslate();
  const { say } = useWords();
  const { coverage, name } = props.example;
  if (coverage === undefined) return null;
  return (
    <Button
      size="small"
      className="jn-no-print"
      onClick={() => props.onOpen(coverage)}
      aria-label={`${translate('jn.rulebook.open')} ${say(name)}`}
    >
      {translate('jn.rulebook.open')}
    </Button>
  );
}

function ExampleDialog(props: { name: string; coverage: CoverageExampleInput; onClose: () => void }) {
  const translate = useTranslate();
  const calendar = useWorkCalendar();
  return (
    <Dialog open onClose={props.onClose} fullWidth maxWidth="lg" aria-labelledby="example-title">
      <DialogTitle id="example-title">{props.name}</DialogTitle>
      <DialogContent sx={{ '&&': { pt: 1 } }}>
        {calendar.data === undefined ? (
          <QuietBar />
        ) : (
          <DecisionPanel
            facts={props.coverage.facts}
            calendar={calendar.data}
            initial={toDraft(props.coverage.question)}
          />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={props.onClose}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function cellOf(
  cells: readonly RulebookCell[],
  key: string,
  say: (text: { zh: string; en: string }) => string,
): string {
  const cell = cells.find((candidate) => candidate.key === key);
  return cell === undefined ? '' : say(cell.shown).replace(instant, formatInstant);
}

const instant = /\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)/g;
