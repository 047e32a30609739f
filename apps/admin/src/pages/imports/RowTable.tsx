import { type ImportJobFieldsFragment, ImportKind } from '@jiannuo/schema';
import { TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ScrollTable } from '../../widgets/ScrollTable';
import { ToneChip } from '../../widgets/ToneChip';
import { useWords } from '../../widgets/use-words';
import { fateLook } from './fate-look';
import type { ImportedRow } from './imported-row';
import { PriceCells, PriceHeadings } from './PriceCells';
import { useImportKind } from './use-import-kind';
import { ValueCell } from './ValueCell';

interface RowTableProps {
  readonly job: ImportJobFieldsFragment;
  readonly rows: readonly ImportedRow[];
}

/** Rows as the file has them; the cell that is wrong is marked, the one that changes shows both values. */
export function RowTable({ job, rows }: RowTableProps) {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const { fields, label, shown } = useImportKind(job.kind);
  const isPrices = job.kind === ImportKind.PRICES;
  const mapped = new Set(job.columns.flatMap(({ field }) => (field ? [field] : [])));
  const names = fields.map(({ name }) => name).filter((name) => mapped.has(name));
  const first: readonly string[] = isPrices ? names.filter((name) => name === 'number') : [];
  const others = names.filter((name) => !first.includes(name) && !(isPrices && name === 'price'));
  const hasProblems = rows.some(({ problems }) => problems.length > 0);
  return (
    <ScrollTable label={translate('jn.import.rows')}>
      <TableHead>
        <TableRow>
          <TableCell>{translate('jn.import.row')}</TableCell>
          <TableCell>{translate('jn.import.fate')}</TableCell>
          {hasProblems ? <TableCell sx={{ minWidth: 220 }}>{translate('jn.import.reason')}</TableCell> : null}
          {first.map((name) => (
            <TableCell key={name}>{label(name)}</TableCell>
          ))}
          {isPrices ? <PriceHeadings /> : null}
          {others.map((name) => (
            <TableCell key={name}>{label(name)}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.rowNumber}>
            <TableCell component="th" scope="row">
              {row.fate === 'GONE' ? '—' : row.rowNumber}
            </TableCell>
            <TableCell>
              {row.fate ? <ToneChip {...fateLook[row.fate]}>{enumWord('RowFate', row.fate)}</ToneChip> : '—'}
            </TableCell>
            {hasProblems ? <ProblemCell row={row} /> : null}
            {first.map((name) => (
              <ValueCell key={name} row={row} name={name} shown={(value) => shown(name, value)} />
            ))}
            {isPrices ? <PriceCells row={row} /> : null}
            {others.map((name) => (
              <ValueCell key={name} row={row} name={name} shown={(value) => shown(name, value)} />
            ))}
          </TableRow>
        ))}
      </TableBody>
    </ScrollTable>
  );
}

/** Why it is refused, each reason behind its cell. */
function ProblemCell({ row }: { row: ImportedRow }) {
  const { say } = useWords();
  return (
    <TableCell>
      {row.problems.map((problem) => (
        <div key={`${problem.field}/${problem.code}`}>
          {problem.cell ? <strong>{problem.cell} </strong> : null}
          {say(problem.message)}
        </div>
      ))}
    </TableCell>
  );
}
