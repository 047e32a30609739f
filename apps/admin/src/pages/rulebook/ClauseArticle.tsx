import type { RulebookClause } from '@jiannuo/rules';
import {
  Box,
  Card,
  CardContent,
  Chip,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import { Highlighted } from '../../widgets/Highlighted';
import { ScrollTable } from '../../widgets/ScrollTable';
import { useWords } from '../../widgets/use-words';
import { ExampleTable } from './ExampleTable';

/** One clause: the very words, how they are read, the numbers with their dates, the examples. */
export function ClauseArticle(props: {
  entry: RulebookClause;
  isChosen: boolean;
  /** What was searched for; marked where it stands. */
  words: readonly string[];
}) {
  const { entry, isChosen, words } = props;
  const translate = useTranslate();
  const { say, language } = useWords();
  const { clause, plan, formalised, parameters, tables } = entry;
  return (
    <Card
      component="article"
      id={clause.id}
      tabIndex={-1}
      aria-labelledby={`${clause.id}-title`}
      sx={{
        mb: 2,
        scrollMarginTop: 72,
        borderColor: isChosen ? 'primary.main' : undefined,
        breakInside: 'avoid-page',
      }}
    >
      <CardContent>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography id={`${clause.id}-title`} component="h3" variant="h2">
            {clause.id} <Highlighted text={say(clause.title)} words={words} />
          </Typography>
          {formalised ? null : <Chip size="small" label={translate('jn.rulebook.notYet')} />}
        </Box>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {plan.symbol} {say(plan.name)} · §{clause.section} ·{' '}
          {translate('jn.rulebook.inForce', { from: clause.inForce.from })}
          {clause.inForce.to === null ? '' : ` → ${clause.inForce.to}`} ·{' '}
          {translate('jn.rulebook.reviewed', { on: clause.reviewedOn })}
        </Typography>
        <Box
          component="blockquote"
          lang="zh-CN"
          sx={{ m: 0, pl: 1.5, borderLeft: 3, borderColor: 'primary.main' }}
        >
          「<Highlighted text={clause.text} words={words} />」
        </Box>
        {language === 'en' ? (
          <Typography lang="en" color="text.secondary" sx={{ mt: 0.5, pl: 1.5 }}>
            <Highlighted text={clause.english} words={words} />
          </Typography>
        ) : null}
        {(clause.misprints ?? []).map(({ printed, meant }) => (
          <Typography key={printed} variant="body2" color="text.secondary" sx={{ pl: 1.5 }}>
            {translate('jn.rulebook.misprint', { printed, meant })}
          </Typography>
        ))}
        {clause.interpretations.length === 0 ? null : (
          <>
            <Typography component="h4" variant="h3" sx={{ mt: 1.5 }}>
              {translate('jn.rulebook.interpretations')}
            </Typography>
            <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
              {clause.interpretations.map(({ question, decision, why, kind, counsel }) => (
                <li key={`${question}/${decision.en}`}>
                  <strong>{question}</strong> <Highlighted text={say(decision)} words={words} />{' '}
                  <Typography component="span" color="text.secondary">
                    {say(why)} · {translate(`jn.rulebook.kind.${kind}`)}
                    {counsel ? ` · ${translate('jn.rulebook.counsel')}` : ''}
                  </Typography>
                </li>
              ))}
            </Box>
          </>
        )}
        {parameters.length === 0 ? null : (
          <>
            <Typography component="h4" variant="h3" sx={{ mt: 1.5 }}>
              {translate('jn.rulebook.numbers')}
            </Typography>
            <ScrollTable label={`${clause.id} ${translate('jn.rulebook.numbers')}`}>
              <TableHead>
                <TableRow>
                  <TableCell>{translate('jn.rulebook.number')}</TableCell>
                  <TableCell>{translate('jn.rulebook.from')}</TableCell>
                  <TableCell align="right">{translate('jn.rulebook.value')}</TableCell>
                  <TableCell>{translate('jn.rulebook.source')}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {parameters.flatMap(({ name, label, values }) =>
                  values.map(({ from, shown, source }) => (
                    <TableRow key={`${name}/${from}`}>
                      <TableCell component="th" scope="row">
                        {say(label)}
                      </TableCell>
                      <TableCell>{from}</TableCell>
                      <TableCell align="right">{shown[language]}</TableCell>
                      <TableCell>{say(source)}</TableCell>
                    </TableRow>
                  )),
                )}
              </TableBody>
            </ScrollTable>
          </>
        )}
        {tables.map((table) => (
          <ExampleTable key={table.title.en} clauseId={clause.id} table={table} />
        ))}
      </CardContent>
    </Card>
  );
}
