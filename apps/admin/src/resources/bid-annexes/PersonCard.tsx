import type { DayRange } from '@jiannuo/rules';
import UpIcon from '@mui/icons-material/ArrowUpward';
import RemoveIcon from '@mui/icons-material/Close';
import LeavesIcon from '@mui/icons-material/Logout';
import { Box, Checkbox, FormControlLabel, IconButton, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { ToneChip } from '../../widgets/ToneChip';
import { type ChosenPerson, isInsured, leavesBefore } from './annex-choice';
import { CertificateChoice } from './CertificateChoice';
import { HoldsChip } from './HoldsChip';

interface PersonCardProps {
  readonly chosen: ChosenPerson;
  readonly days: DayRange;
  /** Null: not named any more. */
  onChange(chosen: ChosenPerson | null): void;
  /** Absent for the first. */
  readonly onMoveUp?: () => void;
}

/** Somebody named, with a mark for everything they could show. */
export function PersonCard({ chosen, days, onChange, onMoveUp }: PersonCardProps) {
  const translate = useTranslate();
  const { person, certificateIds, withInsurance } = chosen;
  const { name, number, post, insuredUntil } = person;
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider', py: 1 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <Typography component="h3" sx={{ fontWeight: 600, flex: 1, minWidth: 160 }}>
          <Link to={`/people/${person.id}/show`}>{name}</Link> · {number}
          {post ? ` · ${post}` : ''}
        </Typography>
        {leavesBefore(person, days) ? (
          <ToneChip tone="broken" icon={LeavesIcon}>
            {translate('jn.annex.left')}
          </ToneChip>
        ) : null}
        {onMoveUp ? (
          <IconButton size="small" onClick={onMoveUp} aria-label={translate('jn.annex.moveUp', { name })}>
            <UpIcon fontSize="small" />
          </IconButton>
        ) : null}
        <IconButton
          size="small"
          onClick={() => onChange(null)}
          aria-label={translate('jn.annex.removePerson', { name })}
        >
          <RemoveIcon fontSize="small" />
        </IconButton>
      </Box>
      {person.certificates.length === 0 ? (
        <Typography variant="body2" color="error">
          {translate('jn.annex.noCertificates')}
        </Typography>
      ) : null}
      <CertificateChoice
        certificates={person.certificates}
        chosen={certificateIds}
        days={days}
        label={name}
        onChange={(ids) => onChange({ ...chosen, certificateIds: ids })}
      />
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <FormControlLabel
          control={
            <Checkbox
              size="small"
              checked={withInsurance}
              onChange={(_, checked) => onChange({ ...chosen, withInsurance: checked })}
            />
          }
          label={`${translate('jn.annex.insurance')} · ${
            insuredUntil
              ? translate('jn.annex.insuredUntil', { month: insuredUntil })
              : translate('jn.annex.notInsured')
          }`}
        />
        {withInsurance ? <HoldsChip holds={isInsured(person, days)} /> : null}
      </Box>
    </Box>
  );
}
