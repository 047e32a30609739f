import {
  SaveCalendarYearDocument,
  type SaveCalendarYearInput,
  type SaveCalendarYearMutation,
} from '@jiannuo/schema';
import { Alert, Box, Button, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { toHttpError } from '../../data/error-mapping';
import { tell } from '../../data/execute';
import { workCalendarKey } from '../../data/use-work-calendar';
import { PlainDate } from '../../widgets/PlainDate';
import { ScrollTable } from '../../widgets/ScrollTable';
import { Section } from '../../widgets/Section';

type Change = SaveCalendarYearMutation['saveCalendarYear'];

/** First what would move, then the saving. */
export function SaveYear({ input, onReset }: { input: SaveCalendarYearInput; onReset: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [effect, setEffect] = useState<{ key: string; change: Change } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const key = JSON.stringify(input);
  const seen = effect?.key === key ? effect.change : null;

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);

  const send = async (dryRun: boolean) => {
    setBusy(true);
    setProblem(null);
    try {
      const { saveCalendarYear: change } = await tell(SaveCalendarYearDocument, { input, dryRun });
      if (dryRun) {
        setEffect({ key, change });
        return;
      }
      notify('jn.calendar.saved', { type: 'success', messageArgs: { count: change.movedCount } });
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: ['calendar-years'] }),
        queryClient.invalidateQueries({ queryKey: ['calendar-year', input.year] }),
        queryClient.invalidateQueries({ queryKey: workCalendarKey }),
      ]);
    } catch (error) {
      setProblem(toHttpError(error).message);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Section
      title={translate('jn.calendar.unsaved')}
      actions={
        <>
          <Button onClick={onReset}>{translate('jn.calendar.reset')}</Button>
          <Button
            variant={seen === null ? 'contained' : 'outlined'}
            disabled={busy}
            onClick={() => void send(true)}
          >
            {translate('jn.calendar.preview')}
          </Button>
          {seen === null ? null : (
            <Button variant="contained" disabled={busy} onClick={() => void send(false)}>
              {translate('ra.action.save')}
            </Button>
          )}
        </>
      }
    >
      {problem === null ? null : <Alert severity="error">{problem}</Alert>}
      <Box aria-live="polite">
        {seen === null ? (
          <Typography color="text.secondary">{translate('jn.calendar.previewFirst')}</Typography>
        ) : (
          <Typography>{translate('jn.calendar.moves', { count: seen.movedCount })}</Typography>
        )}
      </Box>
      {seen === null || seen.moved.length === 0 ? null : (
        <ScrollTable label={translate('jn.calendar.moves', { count: seen.movedCount })}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('jn.calendar.contract')}</TableCell>
              <TableCell>{translate('jn.calendar.certificate')}</TableCell>
              <TableCell>{translate('jn.calendar.before')}</TableCell>
              <TableCell>{translate('jn.calendar.after')}</TableCell>
              <TableCell>{translate('jn.calendar.kept')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {seen.moved.map((row) => (
              <TableRow key={`${row.contractNumber}/${row.certificateNumber}`}>
                <TableCell component="th" scope="row">
                  {row.contractNumber}
                </TableCell>
                <TableCell>{row.certificateNumber}</TableCell>
                <TableCell>
                  <PlainDate value={row.before} />
                </TableCell>
                <TableCell>
                  <PlainDate value={row.after} />
                </TableCell>
                <TableCell>
                  <PlainDate value={row.kept} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </ScrollTable>
      )}
    </Section>
  );
}
