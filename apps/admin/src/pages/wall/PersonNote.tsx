import { insuranceState, insuranceStateWords, type PlainDate } from '@jiannuo/rules';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useWords } from '../../widgets/use-words';
import type { WallPerson } from './wall';

/** Where somebody works and serves, and whether social insurance is proved on the day. */
export function PersonNote({ person, on }: { person: WallPerson; on: PlainDate }) {
  const translate = useTranslate();
  const { say } = useWords();
  const { outcome } = insuranceState({ months: person.insuredUntil ? [person.insuredUntil] : [] }, on);
  const lines = [
    [person.department, person.post].filter(Boolean).join(' · '),
    person.regions.join('、'),
    person.skills.join('、'),
    [
      `${translate('jn.certificates.insurance')}:${say(insuranceStateWords[outcome.state])}`,
      outcome.lastMonth ?? '',
    ].join(' '),
  ];
  return (
    <Box>
      <Box sx={{ fontWeight: 600 }}>
        {person.name} · {person.number}
      </Box>
      {lines
        .filter((line) => line.trim() !== '')
        .map((line) => (
          <div key={line}>{line}</div>
        ))}
    </Box>
  );
}
