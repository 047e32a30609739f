import type { CoverageExampleInput, RulebookCell, RulebookExample, RulebookTable } from '@jiannuo/rules';
import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useWorkCalendar } from '../../data/use-work-calendar';
import { DecisionPanel } from '../../widgets/decision/DecisionPanel';
import { toDraft } from '../../widgets/decision/question';
import { QuietBar } from '../../widgets/QuietBar';
import { ScrollTable } from '../../widgets/ScrollTable';
import { useWords } from '../../widgets/use-words';

/** Worked examples as a small table; those about coverage open in the decision panel. */
export function ExampleTable({ clauseId, table }: { clauseId: string; table: RulebookTable }) {
  const translate = useTranslate();
  const { say } = useWords();
  const [open, setOpen] = useState<{ name: string; coverage: CoverageExampleInput } | null>(null);
  const opens = table.examples.some(({ coverage }) => coverage !== undefined);
  return (
    <>
      <Typography component="h4" variant="h3" sx={{ mt: 1.5 }}>
        {translate('jn.rulebook.examples')} · {say(table.title)}
      </Typography>
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
                <TableCell key={`given/${key}`}>{cellOf(example.given, key, say)}</TableCell>
              ))}
              {table.expect.map(({ key }) => (
                <TableCell key={`expect/${key}`} sx={{ fontWeight: 600 }}>
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
      {open === null ? null : (
        <ExampleDialog name={open.name} coverage={open.coverage} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

function OpenButton(props: { example: RulebookExample; onOpen: (coverage: CoverageExampleInput) => void }) {
  const translate = useTranslate();
  const { say } = useWords();
  const { coverage, name } = props.example;
  if (coverage === undefined) return null;
  return (
    <Button
      size="small"
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
      <DialogContent>
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
  return cell === undefined ? '' : say(cell.shown);
}
