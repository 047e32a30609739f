import { type Contradiction, contradictionsIn } from '@jiannuo/rules';
import HoldsIcon from '@mui/icons-material/CheckCircle';
import LookIcon from '@mui/icons-material/ReportProblem';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { useRights } from '../../../auth/use-rights';
import { useTone } from '../../../theme/use-tone';
import { ClauseNote } from '../../../widgets/ClauseNote';
import { ToneChip } from '../../../widgets/ToneChip';
import { useWords } from '../../../widgets/use-words';
import { type ContractPageRow, termsOf } from '../contract-row';
import { ContradictionDialog } from './ContradictionDialog';
import { useFigureText } from './use-figure-text';

/** Where the contract says two things: both quotes side by side, which one holds, and why. */
export function ContradictionList() {
  const translate = useTranslate();
  const tone = useTone('look');
  const contract = useRecordContext<ContractPageRow>();
  const [edited, setEdited] = useState<Contradiction | null>(null);
  if (contract === undefined) return null;
  const found = contradictionsIn(termsOf(contract));
  if (found.length === 0) return null;
  return (
    <Box
      component="section"
      aria-labelledby="contradictions"
      sx={{ mb: 2, border: 1, borderColor: tone.solid, borderRadius: 1, bgcolor: 'background.paper' }}
    >
      <Typography
        id="contradictions"
        component="h2"
        variant="h3"
        sx={{
          display: 'flex',
          gap: 1,
          alignItems: 'center',
          px: 1.5,
          py: 1,
          color: tone.ink,
          bgcolor: tone.soft,
        }}
      >
        <LookIcon aria-hidden />
        {translate('jn.contradiction.title', { count: found.length, smart_count: found.length })}
      </Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', xl: '1fr 1fr' } }}>
        {found.map((contradiction) => (
          <OneContradiction
            key={contradiction.key}
            contradiction={contradiction}
            onChange={() => setEdited(contradiction)}
          />
        ))}
      </Box>
      {edited === null ? null : (
        <ContradictionDialog
          contradiction={edited}
          terms={termsOf(contract)}
          onClose={() => setEdited(null)}
        />
      )}
    </Box>
  );
}

function OneContradiction(props: { contradiction: Contradiction; onChange: () => void }) {
  const translate = useTranslate();
  const figureText = useFigureText();
  const { say } = useWords();
  const { may } = useRights();
  const { contradiction, onChange } = props;
  const { label, figures, holds, why, resolved } = contradiction;
  return (
    <Box component="article" sx={{ px: 1.5, py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <Typography component="h3" variant="h3">
          {say(label)}
        </Typography>
        {holds !== null && may('contract:write') ? (
          <Button size="small" onClick={onChange}>
            {translate('jn.contradiction.choose')}
          </Button>
        ) : null}
        <Typography variant="body2" color="text.secondary" sx={{ flex: '1 1 240px' }}>
          {say(why)}
          {resolved === null
            ? null
            : ` (${translate('jn.contradiction.decided', { by: resolved.decidedBy, on: resolved.decidedOn })})`}
        </Typography>
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          mt: 0.5,
          gridTemplateColumns: {
            xs: '1fr',
            md: `repeat(${Math.min(figures.length, 3)}, minmax(0, 1fr))`,
            xl: 'repeat(2, minmax(0, 1fr))',
          },
        }}
      >
        {figures.map((figure) => (
          <Box key={`${figure.clause}/${figure.value}/${figure.quote}`}>
            <Box sx={{ mb: 0.5 }}>
              <strong>{figureText(figure)}</strong>{' '}
              {figure.holds ? (
                <ToneChip tone="free" icon={HoldsIcon}>
                  {translate('jn.contradiction.holds')}
                </ToneChip>
              ) : null}
            </Box>
            <ClauseNote clause={figure.clause} wording={figure} />
          </Box>
        ))}
      </Box>
    </Box>
  );
}
