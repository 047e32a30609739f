import { rulebook } from '@jiannuo/rules';
import PrintIcon from '@mui/icons-material/Print';
import { Box, Button, Link as MuiLink, TextField, Typography } from '@mui/material';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router';
import { useWords } from '../../widgets/use-words';
import { ClauseArticle } from './ClauseArticle';
import { searchRulebook, wordsOf } from './search-rulebook';

/** Chapter → clause → text, the numbers with their dates, and worked examples that open in the decision panel. */
export default function RulebookPage() {
  const translate = useTranslate();
  const { say } = useWords();
  const { clauseId } = useParams();
  const [text, setText] = useState('');
  const searched = useDeferredValue(text);
  const chapters = useMemo(() => searchRulebook(rulebook, searched), [searched]);
  const words = useMemo(() => wordsOf(searched), [searched]);
  const count = chapters.reduce((sum, { clauses }) => sum + clauses.length, 0);

  useEffect(() => {
    if (clauseId === undefined) return;
    const element = document.getElementById(clauseId);
    element?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
  }, [clauseId]);

  return (
    <Box
      sx={{
        pt: 2,
        display: 'grid',
        '@media print': { display: 'block' },
        columnGap: 3,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '220px minmax(0, 1fr)' },
      }}
    >
      <Title title="jn.menu.rulebook" />
      <Box
        className="jn-no-print"
        sx={{ position: { md: 'sticky' }, top: { md: 64 }, alignSelf: 'start', mb: 2 }}
      >
        <TextField
          label={translate('jn.rulebook.search')}
          helperText={translate('jn.rulebook.found', { count })}
          value={text}
          onChange={(event) => setText(event.target.value)}
          type="search"
          fullWidth
        />
        <Button startIcon={<PrintIcon />} onClick={() => window.print()} sx={{ my: 1 }}>
          {translate('jn.rulebook.print')}
        </Button>
        <Box
          component="nav"
          aria-label={translate('jn.rulebook.contents')}
          sx={{
            maxHeight: { md: 'calc(100vh - 240px)' },
            overflowY: 'auto',
            display: { xs: 'none', md: 'block' },
          }}
        >
          {chapters.map((chapter) => (
            <Box key={chapter.id} sx={{ mb: 1 }}>
              <Typography variant="body2" sx={{ fontWeight: 600 }}>
                {chapter.id} {say(chapter.title)}
              </Typography>
              {chapter.clauses.map(({ clause }) => (
                <MuiLink
                  key={clause.id}
                  component={Link}
                  to={`/rulebook/${clause.id}`}
                  aria-current={clause.id === clauseId ? 'true' : undefined}
                  underline="hover"
                  sx={{ display: 'block', pl: 1, fontWeight: clause.id === clauseId ? 600 : 400 }}
                >
                  {clause.id} {say(clause.title)}
                </MuiLink>
              ))}
            </Box>
          ))}
        </Box>
      </Box>
      <Box sx={{ minWidth: 0 }}>
        {chapters.map((chapter) => (
          <Box component="section" key={chapter.id} aria-label={say(chapter.title)}>
            <Typography component="h2" variant="h1" sx={{ mb: 1, mt: 1 }}>
              {chapter.id} · {say(chapter.title)}
            </Typography>
            {chapter.clauses.map((entry) => (
              <ClauseArticle
                key={entry.clause.id}
                entry={entry}
                isChosen={entry.clause.id === clauseId}
                words={words}
              />
            ))}
          </Box>
        ))}
        {count === 0 ? <Typography>{translate('jn.rulebook.nothing')}</Typography> : null}
      </Box>
    </Box>
  );
}
