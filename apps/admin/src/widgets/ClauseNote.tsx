import { Box, Link as MuiLink, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { clauseOf, type Wording } from './clause-of';
import { useWords } from './use-words';

interface ClauseNoteProps {
  readonly clause: string;
  /** The paragraph that was applied; shown instead of the whole clause. */
  readonly paragraph?: string | undefined;
  /** How the wording was read here. */
  readonly note?: { readonly zh: string; readonly en: string } | undefined;
  /** How unclear wording was settled: Q3. */
  readonly question?: string | undefined;
  readonly contractNumber?: string | undefined;
  /** The contract's own wording; shown beside where it differs. */
  readonly wording?: Wording | undefined;
}

/** The very words of a clause, and where they stand. */
export function ClauseNote({
  clause: id,
  paragraph,
  note,
  question,
  contractNumber,
  wording,
}: ClauseNoteProps) {
  const translate = useTranslate();
  const { language, say } = useWords();
  const clause = clauseOf(id);
  const part = clause?.paragraphs.find((candidate) => candidate.id === paragraph);
  const text = part?.text ?? clause?.text ?? '';
  const differs = wording !== undefined && !isPartOf(wording.quote, clause?.text ?? '');
  return (
    <Box component="figure" sx={{ m: 0, mb: 1 }} data-clause={id}>
      <Box
        component="blockquote"
        lang="zh-CN"
        sx={{ m: 0, pl: 1.5, borderLeft: 3, borderColor: 'primary.main', lineHeight: 1.7 }}
      >
        「{text}」
      </Box>
      {language === 'en' && clause !== undefined ? (
        <Typography variant="body2" color="text.secondary" sx={{ pl: 1.5 }}>
          {part?.english ?? clause.english}
        </Typography>
      ) : null}
      <Typography component="figcaption" variant="body2" sx={{ pl: 1.5, mt: 0.25 }}>
        <MuiLink component={Link} to={`/rulebook/${id}`}>
          {id}
          {clause === undefined ? '' : ` ${say(clause.title)}`}
        </MuiLink>
        {contractNumber === undefined ? null : (
          <span>
            {' · '}
            {translate('jn.clause.contract', { number: contractNumber })}
          </span>
        )}
        <span> §{wording?.section ?? clause?.section}</span>
        {question === undefined ? null : (
          <span>
            {' · '}
            <MuiLink component={Link} to={`/rulebook/${id}`}>
              {question}
            </MuiLink>
          </span>
        )}
        {note === undefined ? null : <span> · {say(note)}</span>}
      </Typography>
      {differs ? (
        <Box sx={{ pl: 1.5, mt: 0.5 }}>
          <Typography variant="body2" color="text.secondary">
            {translate('jn.clause.ownWording')}
          </Typography>
          <Box
            component="blockquote"
            lang="zh-CN"
            sx={{ m: 0, pl: 1.5, borderLeft: 3, borderColor: 'divider' }}
          >
            「{wording.quote}」
          </Box>
        </Box>
      ) : null}
    </Box>
  );
}

/** Spaces, quote marks and leaving something out do not make another wording. */
function isPartOf(quote: string, text: string): boolean {
  const plain = (words: string) => words.replace(/[\s「」“”]/g, '');
  return quote.split('…').every((part) => plain(text).includes(plain(part)));
}
