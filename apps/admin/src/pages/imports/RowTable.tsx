import type { ImportJobFieldsFragment, ImportRowsQuery } from '@jiannuo/schema';
import { Box, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useTones } from '../../theme/use-tone';
import { ScrollTable } from '../../widgets/ScrollTable';
import { ToneChip } from '../../widgets/ToneChip';
import { useWords } from '../../widgets/use-words';
import { fateLook } from './fate-look';

type Row = ImportRowsQuery['importRows']['rows'][number];

/** Rows as the file has them; the cell that is wrong is marked, the one that changes shows both values. */
export function RowTable({ job, rows }: { job: ImportJobFieldsFragment; rows: readonly Row[] }) {
  const translate = useTranslate();
  const { enumWord, say } = useWords();
  const tones = useTones();
  const fields = job.columns.flatMap(({ field }) => (field ? [field] : []));
  return (
    <ScrollTable label={translate('jn.import.rows')}>
      <TableHead>
        <TableRow>
          <TableCell>{translate('jn.import.row')}</TableCell>
          <TableCell>{translate('jn.import.fate')}</TableCell>
          <TableCell sx={{ minWidth: 220 }}>{translate('jn.import.reason')}</TableCell>
          {fields.map((field) => (
            <TableCell key={field}>{translate(`jn.import.field.${field}`)}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => {
          const values = recordOf(row.values);
          const changes = recordOf(row.changes);
          const wrong = new Set(row.problems.map(({ field }) => field));
          return (
            <TableRow key={row.rowNumber}>
              <TableCell component="th" scope="row">
                {row.rowNumber}
              </TableCell>
              <TableCell>
                {row.fate ? (
                  <ToneChip {...fateLook[row.fate]}>{enumWord('RowFate', row.fate)}</ToneChip>
                ) : (
                  '—'
                )}
              </TableCell>
              <TableCell>
                {row.problems.map((problem) => (
                  <div key={`${problem.field}/${problem.code}`}>{say(problem.message)}</div>
                ))}
              </TableCell>
              {fields.map((field) => {
                const change = recordOf(changes[field]);
                const isWrong = wrong.has(field);
                return (
                  <TableCell
                    key={field}
                    {...(isWrong ? { 'aria-invalid': true } : {})}
                    sx={
                      isWrong
                        ? { bgcolor: tones.broken.soft, color: tones.broken.ink }
                        : 'after' in change
                          ? { bgcolor: tones.paid.soft, color: tones.paid.ink }
                          : {}
                    }
                  >
                    {isWrong ? <span aria-hidden>✕ </span> : null}
                    {'after' in change ? (
                      <>
                        <Box component="del" sx={{ opacity: 0.85 }}>
                          {shown(change.before)}
                        </Box>{' '}
                        → {shown(change.after)}
                      </>
                    ) : (
                      shown(values[field])
                    )}
                  </TableCell>
                );
              })}
            </TableRow>
          );
        })}
      </TableBody>
    </ScrollTable>
  );
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function shown(value: unknown): string {
  return value === null || value === undefined || value === '' ? '—' : String(value);
}
