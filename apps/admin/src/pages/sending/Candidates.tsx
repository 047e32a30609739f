import type { WorkKind } from '@jiannuo/rules';
import type { WhoMayBeSentQuery } from '@jiannuo/schema';
import OpenIcon from '@mui/icons-material/ExpandMore';
import MayIcon from '@mui/icons-material/HowToReg';
import OverrideIcon from '@mui/icons-material/LocalPolice';
import MayNotIcon from '@mui/icons-material/PersonOff';
import { Box, Button, ButtonBase, Link as MuiLink, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useRights } from '../../auth/use-rights';
import { MaySendAnswer } from '../../widgets/certificates/MaySend';
import { Section } from '../../widgets/Section';
import { ToneChip } from '../../widgets/ToneChip';
import { useWords } from '../../widgets/use-words';

type Candidate = WhoMayBeSentQuery['whoMayBeSent'][number];

interface CandidatesProps {
  readonly candidates: readonly Candidate[];
  readonly work: WorkKind;
  readonly on: string;
  /** Whose answer is open. */
  readonly open: string | null;
  onOpen(personId: string | null): void;
}

const STEP = 50;

/** Those who may, then those who may not and what they lack; a press shows the decision with its clauses. */
export function Candidates({ candidates, work, on, open, onOpen }: CandidatesProps) {
  const translate = useTranslate();
  const may = candidates.filter((one) => one.may || one.overridden);
  const mayNot = candidates.filter((one) => !(one.may || one.overridden));
  const common = { work, on, open, onOpen };
  return (
    <>
      <Section title={translate('jn.sending.mayCount', { smart_count: may.length, count: may.length })}>
        {may.length === 0 ? (
          <Typography>{translate('jn.sending.nobody')}</Typography>
        ) : (
          <Rows rows={may} {...common} />
        )}
      </Section>
      <Section
        title={translate('jn.sending.mayNotCount', { smart_count: mayNot.length, count: mayNot.length })}
      >
        {mayNot.length === 0 ? (
          <Typography color="text.secondary">{translate('jn.sending.everybody')}</Typography>
        ) : (
          <Rows rows={mayNot} {...common} />
        )}
      </Section>
    </>
  );
}

function Rows(props: Omit<CandidatesProps, 'candidates'> & { rows: readonly Candidate[] }) {
  const { rows, work, on, open, onOpen } = props;
  const translate = useTranslate();
  const [most, setMost] = useState(STEP);
  const left = rows.length - most;
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.slice(0, most).map((candidate) => (
          <Row
            key={candidate.personId}
            candidate={candidate}
            work={work}
            on={on}
            isOpen={open === candidate.personId}
            onOpen={() => onOpen(open === candidate.personId ? null : candidate.personId)}
          />
        ))}
      </Box>
      {left > 0 ? (
        <Button onClick={() => setMost(most + STEP)} sx={{ mt: 1 }}>
          {translate('jn.wall.more', { smart_count: left, count: left })}
        </Button>
      ) : null}
    </>
  );
}

function Row(props: { candidate: Candidate; work: WorkKind; on: string; isOpen: boolean; onOpen(): void }) {
  const { candidate, work, on, isOpen, onOpen } = props;
  const translate = useTranslate();
  const { say } = useWords();
  const { may } = useRights();
  const look = candidate.may ? looks.may : candidate.overridden ? looks.overridden : looks.mayNot;
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider' }}>
      <ButtonBase
        onClick={onOpen}
        aria-expanded={isOpen}
        sx={{
          width: '100%',
          minHeight: 48,
          py: 0.75,
          gap: 1,
          justifyContent: 'flex-start',
          textAlign: 'left',
          fontFamily: 'inherit',
          fontSize: 14,
        }}
      >
        <Box component="span" sx={{ flex: 1, minWidth: 0, display: 'flex', flexWrap: 'wrap', columnGap: 1 }}>
          <ToneChip tone={look.tone} icon={look.icon}>
            {translate(look.word)}
          </ToneChip>
          <Box component="span" sx={{ fontWeight: 600 }}>
            {candidate.name}
          </Box>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {[candidate.number, candidate.department, candidate.regions.join('、')]
              .filter(Boolean)
              .join(' · ')}
          </Box>
          {candidate.because.length === 0 ? null : (
            <Box component="span" sx={{ flex: '1 1 160px' }}>
              {candidate.because.map(({ message }) => say(message)).join(translate('jn.sending.and'))}
            </Box>
          )}
        </Box>
        <OpenIcon
          aria-hidden
          sx={{ transform: isOpen ? 'rotate(180deg)' : 'none', color: 'text.secondary' }}
        />
      </ButtonBase>
      {isOpen ? (
        <Box sx={{ pb: 1.5 }}>
          <MaySendAnswer personId={candidate.personId} name={candidate.name} work={work} on={on} />
          {may('person:read') ? (
            <Typography sx={{ mt: 1 }}>
              <MuiLink component={Link} to={`/people/${candidate.personId}/show`}>
                {translate('jn.wall.openPerson')}
              </MuiLink>
            </Typography>
          ) : null}
        </Box>
      ) : null}
    </Box>
  );
}

const looks = {
  may: { tone: 'free', icon: MayIcon, word: 'jn.sending.yes' },
  overridden: { tone: 'look', icon: OverrideIcon, word: 'jn.sending.byOverride' },
  mayNot: { tone: 'broken', icon: MayNotIcon, word: 'jn.sending.no' },
} as const;
