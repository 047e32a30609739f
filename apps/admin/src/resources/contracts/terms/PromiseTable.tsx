import type { ServiceTerms } from '@jiannuo/rules';
import EditIcon from '@mui/icons-material/Edit';
import {
  Box,
  IconButton,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Tooltip,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { useRights } from '../../../auth/use-rights';
import { ClauseNote } from '../../../widgets/ClauseNote';
import { ScrollTable } from '../../../widgets/ScrollTable';
import { Section } from '../../../widgets/Section';
import { useValueText } from '../../../widgets/use-value-text';
import { type ContractPageRow, termsOf } from '../contract-row';
import { PlanMarks } from '../PlanMarks';
import { FigureDialog } from './FigureDialog';
import { figuresOf, type PromiseFigure, wordsOnly } from './figures';
import { TermsSettings } from './TermsSettings';

/** What is promised, the figure, the clause, the plan; a figure changes only beside its clause. */
export function PromiseTable() {
  const translate = useTranslate();
  const valueText = useValueText();
  const { may } = useRights();
  const contract = useRecordContext<ContractPageRow>();
  const [edited, setEdited] = useState<PromiseFigure | null>(null);
  if (contract === undefined) return null;
  const terms = termsOf(contract);
  const writable = may('contract:write');
  return (
    <Section title={translate('jn.promise.title', { version: contract.termsVersion })}>
      <ScrollTable label={translate('jn.promise.title', { version: contract.termsVersion })}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('jn.promise.what')}</TableCell>
            <TableCell align="right">{translate('jn.promise.figure')}</TableCell>
            <TableCell>{translate('jn.promise.clause')}</TableCell>
            <TableCell>{translate('jn.promise.plan')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {figuresOf(terms).map((figure) => (
            <TableRow key={figure.id} sx={{ verticalAlign: 'top' }}>
              <TableCell component="th" scope="row" sx={{ minWidth: 84, whiteSpace: 'normal' }}>
                {translate(figure.label)}
              </TableCell>
              <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                {valueText({ value: figure.value, unit: figure.unit })}
                {writable ? (
                  <Tooltip title={translate('jn.promise.change')}>
                    <IconButton
                      size="small"
                      aria-label={`${translate('jn.promise.change')} ${translate(figure.label)}`}
                      onClick={() => setEdited(figure)}
                    >
                      <EditIcon fontSize="inherit" />
                    </IconButton>
                  </Tooltip>
                ) : null}
              </TableCell>
              <TableCell sx={{ minWidth: 240 }}>
                {figure.printed === null ? (
                  translate('jn.promise.notPrinted')
                ) : (
                  <ClauseNote clause={figure.printed.clause} wording={figure.printed} />
                )}
              </TableCell>
              <TableCell>
                {figure.printed === null ? '—' : <PlanMarks plans={[figure.printed.plan]} />}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </ScrollTable>
      <WordsOnly terms={terms} />
      <Typography component="h3" variant="h3" sx={{ mt: 2, mb: 1 }}>
        {translate('jn.promise.settings')}
      </Typography>
      <TermsSettings terms={terms} writable={writable} />
      {edited === null ? null : <FigureDialog figure={edited} onClose={() => setEdited(null)} />}
    </Section>
  );
}

/** Promises that carry no figure: the words alone are the promise. */
function WordsOnly({ terms }: { terms: ServiceTerms }) {
  const translate = useTranslate();
  const promises = wordsOnly(terms);
  if (promises.length === 0) return null;
  return (
    <Box component="details" sx={{ mt: 1 }}>
      <Box component="summary" sx={{ cursor: 'pointer', py: 0.5 }}>
        {translate('jn.promise.wordsOnly', { count: promises.length })}
      </Box>
      {promises.map((promise) => (
        <Box key={`${promise.key}/${promise.clause}/${promise.quote}`} sx={{ mt: 1 }}>
          <strong>{translate(`jn.promise.key.${promise.key}`, { _: translate('jn.promise.words') })}</strong>{' '}
          <PlanMarks plans={[promise.plan]} />
          <ClauseNote clause={promise.clause} wording={promise} />
        </Box>
      ))}
    </Box>
  );
}
