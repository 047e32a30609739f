import { type BidAnnexDetailFragment, SetBidAnnexContentsDocument } from '@jiannuo/schema';
import { Alert, Box, Button, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { tell } from '../../data/execute';
import { refusalOf } from '../../data/refusal';
import { ErrorNote } from '../../widgets/ErrorNote';
import { QuietBar } from '../../widgets/QuietBar';
import { Section } from '../../widgets/Section';
import { AddPerson } from './AddPerson';
import { type AnnexChoice, annexDays, type ChosenPerson, choiceFor, problemCount } from './annex-choice';
import { CertificateChoice } from './CertificateChoice';
import { IssueAnnex } from './IssueAnnex';
import { PersonCard } from './PersonCard';
import { useAnnexChoice } from './use-annex-choice';
import { Verdict } from './Verdict';

/** Whom and what a draft shows; every choice says at once whether it holds on the days of the bid and the contract. */
export function ContentsEditor({ annex }: { annex: BidAnnexDetailFragment }) {
  const translate = useTranslate();
  const { saved, qualifications, error, refetch } = useAnnexChoice(annex);
  const [edited, setEdited] = useState<AnnexChoice | null>(null);
  const { save, saving, problem } = useSaving(annex, () => setEdited(null));
  if (error) return <ErrorNote error={error} onRetry={refetch} />;
  if (saved === undefined || qualifications === undefined) return <QuietBar />;
  const choice = edited ?? saved;
  const days = annexDays(annex);
  const { people, qualificationIds } = choice;
  const change = (index: number, person: ChosenPerson | null) =>
    setEdited({
      ...choice,
      people: people.flatMap((one, at) => (at === index ? (person ?? []) : one)),
    });
  const moveUp = (index: number) => {
    const moved = [...people];
    moved.splice(index - 1, 0, ...moved.splice(index, 1));
    setEdited({ ...choice, people: moved });
  };
  return (
    <>
      <Section
        title={translate('jn.annex.contents')}
        actions={
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
            <Typography variant="body2" color="text.secondary" role="status">
              {edited === null ? '' : translate('jn.annex.unsaved')}
            </Typography>
            <Button variant="outlined" disabled={edited === null || saving} onClick={() => void save(choice)}>
              {translate('jn.annex.save')}
            </Button>
            <IssueAnnex
              annex={annex}
              disabled={edited !== null || people.length + qualificationIds.length === 0}
            />
          </Box>
        }
      >
        {problem === null ? null : <Alert severity="error">{problem}</Alert>}
        <Verdict
          days={days}
          count={problemCount(choice, qualifications, days)}
          empty={people.length + qualificationIds.length === 0}
        />
        <AddPerson
          chosen={people.map(({ person }) => person.id)}
          onAdd={(person) => setEdited({ ...choice, people: [...people, choiceFor(person, days)] })}
        />
        {people.length === 0 ? <Typography sx={{ my: 1 }}>{translate('jn.annex.nobody')}</Typography> : null}
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {people.map((chosen, index) => (
            <PersonCard
              key={chosen.person.id}
              chosen={chosen}
              days={days}
              onChange={(person) => change(index, person)}
              {...(index > 0 ? { onMoveUp: () => moveUp(index) } : {})}
            />
          ))}
        </Box>
      </Section>
      <Section title={translate('jn.annex.qualifications')}>
        {qualifications.length === 0 ? translate('jn.annex.noQualifications') : null}
        <CertificateChoice
          certificates={qualifications}
          chosen={qualificationIds}
          days={days}
          label={translate('jn.annex.qualifications')}
          onChange={(ids) => setEdited({ ...choice, qualificationIds: ids })}
        />
      </Section>
    </>
  );
}

function useSaving({ id, version }: BidAnnexDetailFragment, done: () => void) {
  const notify = useNotify();
  const refresh = useRefresh();
  const queryClient = useQueryClient();
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async ({ people, qualificationIds }: AnnexChoice) => {
    setSaving(true);
    setProblem(null);
    try {
      await tell(SetBidAnnexContentsDocument, {
        id,
        version,
        qualificationIds: [...qualificationIds],
        people: people.map(({ person, certificateIds, withInsurance }) => ({
          personId: person.id,
          certificateIds: [...certificateIds],
          withInsurance,
        })),
      });
      await queryClient.invalidateQueries();
      refresh();
      done();
      notify('jn.annex.saved', { type: 'success' });
    } catch (error) {
      setProblem(refusalOf(error));
    } finally {
      setSaving(false);
    }
  };
  return { save, saving, problem };
}
