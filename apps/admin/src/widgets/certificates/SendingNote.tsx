import type { MayBeSentQuery } from '@jiannuo/schema';
import MayIcon from '@mui/icons-material/HowToReg';
import OverrideIcon from '@mui/icons-material/LocalPolice';
import MayNotIcon from '@mui/icons-material/PersonOff';
import WarningIcon from '@mui/icons-material/ReportProblemOutlined';
import { Box, Link as MuiLink, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useTone } from '../../theme/use-tone';
import { ClauseNote } from '../ClauseNote';
import { InstantText } from '../InstantText';
import { useWords } from '../use-words';
import { SendingValues } from './SendingValues';

export type SendingAnswer = MayBeSentQuery['mayBeSent'];

/** May somebody be sent: one sentence for the phone, everything that stands in the way, then the clauses. */
export function SendingNote({ answer, name }: { answer: SendingAnswer; name: string }) {
  const translate = useTranslate();
  const { say, enumWord } = useWords();
  const { override } = answer;
  const tone = useTone(answer.may ? 'free' : override ? 'look' : 'broken');
  const Icon = answer.may ? MayIcon : override ? OverrideIcon : MayNotIcon;
  const sentence = translate(
    answer.may ? 'jn.sending.may' : override ? 'jn.sending.overridden' : 'jn.sending.mayNot',
    { name, on: answer.on, work: enumWord('WorkKind', answer.work) },
  );
  const clauses = [...new Map(answer.basis.map((one) => [`${one.clause}/${one.paragraph}`, one])).values()];
  return (
    <Box
      role="region"
      aria-label={translate('jn.decision.answer')}
      data-may={answer.may}
      sx={{ border: 1, borderColor: tone.solid, borderRadius: 1, overflow: 'hidden' }}
    >
      <Box
        aria-live="polite"
        sx={{
          display: 'flex',
          gap: 1,
          alignItems: 'flex-start',
          p: 1.5,
          color: tone.ink,
          bgcolor: tone.soft,
        }}
      >
        <Icon aria-hidden sx={{ mt: 0.25 }} />
        <Typography component="p" sx={{ fontSize: 16, fontWeight: 600, flex: 1 }}>
          {sentence}
        </Typography>
      </Box>
      <Box sx={{ p: 1.5 }}>
        {answer.because.length === 0 ? null : (
          <>
            <Typography component="h3" variant="h3" sx={{ mb: 0.25 }}>
              {translate('jn.sending.because')}
            </Typography>
            <Box component="ul" sx={{ m: 0, mb: 1, pl: 2.5 }}>
              {answer.because.map(({ code, message, basis }) => (
                <li key={`${code}/${message.zh}`}>
                  {say(message)}{' '}
                  {[...new Set(basis.map(({ clause }) => clause))].map((clause) => (
                    <MuiLink key={clause} component={Link} to={`/rulebook/${clause}`} sx={{ mr: 0.75 }}>
                      {clause}
                    </MuiLink>
                  ))}
                </li>
              ))}
            </Box>
          </>
        )}
        {override ? (
          <Typography component="p" sx={{ mb: 1 }}>
            {translate('jn.sending.overriddenBy', { by: override.decidedBy, reason: override.reason })}{' '}
            <InstantText value={override.decidedAt} />
          </Typography>
        ) : null}
        {answer.warnings.map(({ code, message }) => (
          <Typography
            key={`${code}/${message.zh}`}
            component="p"
            sx={{ mb: 1, display: 'flex', gap: 0.75, alignItems: 'flex-start' }}
          >
            <WarningIcon aria-hidden color="warning" sx={{ fontSize: 18, mt: 0.25 }} />
            {say(message)}
          </Typography>
        ))}
        {clauses.map(({ clause, paragraph, question }) => (
          <ClauseNote
            key={`${clause}/${paragraph}`}
            clause={clause}
            paragraph={paragraph ?? undefined}
            question={question ?? undefined}
          />
        ))}
        <SendingValues values={answer.values} />
      </Box>
    </Box>
  );
}
