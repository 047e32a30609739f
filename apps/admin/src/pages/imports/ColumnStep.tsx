import { type ImportJobFieldsFragment, MapImportColumnsDocument } from '@jiannuo/schema';
import {
  Alert,
  Button,
  NativeSelect,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { toHttpError } from '../../data/error-mapping';
import { tell } from '../../data/execute';
import { ScrollTable } from '../../widgets/ScrollTable';
import { useWords } from '../../widgets/use-words';
import { useImportKind } from './use-import-kind';

/** What each column means: guessed, corrected once, remembered for the next file. */
export function ColumnStep({ job, onChanged }: { job: ImportJobFieldsFragment; onChanged: () => void }) {
  const translate = useTranslate();
  const { say } = useWords();
  const { fields } = useImportKind(job.kind);
  const [mapping, setMapping] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(job.columns.flatMap(({ index, field }) => (field ? [[String(index), field]] : []))),
  );
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const before = Object.fromEntries(
    job.columns.flatMap(({ index, field }) => (field ? [[String(index), field]] : [])),
  );
  const isChanged = JSON.stringify(before) !== JSON.stringify(sorted(mapping));
  const editable = job.status === 'READY';

  const save = async () => {
    setBusy(true);
    try {
      await tell(MapImportColumnsDocument, { id: job.id, mapping, version: job.version });
      setProblem(null);
      onChanged();
    } catch (error) {
      setProblem(toHttpError(error).message);
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      {problem === null ? null : (
        <Alert severity="error" sx={{ mb: 1 }}>
          {problem}
        </Alert>
      )}
      <ScrollTable label={translate('jn.import.columns')}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('jn.import.header')}</TableCell>
            <TableCell>{translate('jn.import.meaning')}</TableCell>
            <TableCell>{translate('jn.import.samples')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {job.columns.map(({ index, header, guessed, field, hidden, samples }) => (
            <TableRow key={index}>
              <TableCell component="th" scope="row">
                {header}
                {hidden ? (
                  <Typography component="span" variant="body2" color="text.secondary">
                    {' '}
                    {translate('jn.import.hidden')}
                  </Typography>
                ) : null}
              </TableCell>
              <TableCell>
                <NativeSelect
                  sx={{ minWidth: 120 }}
                  value={mapping[String(index)] ?? ''}
                  disabled={!editable}
                  inputProps={{ 'aria-label': translate('jn.import.meaningOf', { header }) }}
                  onChange={(event) => setMapping(withColumn(mapping, index, event.target.value))}
                >
                  <option value="">{translate('jn.import.ignore')}</option>
                  {fields.map(({ name, label }) => (
                    <option key={name} value={name}>
                      {say(label)}
                    </option>
                  ))}
                </NativeSelect>{' '}
                {guessed && field ? (
                  <Typography component="span" variant="body2" color="text.secondary">
                    {translate('jn.import.guessed')}
                  </Typography>
                ) : null}
              </TableCell>
              <TableCell>{samples.join(' · ')}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </ScrollTable>
      {isChanged ? (
        <Button variant="contained" sx={{ mt: 1 }} disabled={busy} onClick={() => void save()}>
          {translate('jn.import.useColumns')}
        </Button>
      ) : null}
    </>
  );
}

/** A field belongs to one column: choosing it elsewhere moves it. */
function withColumn(
  mapping: Readonly<Record<string, string>>,
  index: number,
  field: string,
): Readonly<Record<string, string>> {
  const others = Object.entries(mapping).filter(([key, value]) => key !== String(index) && value !== field);
  return sorted(Object.fromEntries(field === '' ? others : [...others, [String(index), field]]));
}

function sorted(mapping: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(mapping).sort(([one], [other]) => Number(one) - Number(other)));
}
