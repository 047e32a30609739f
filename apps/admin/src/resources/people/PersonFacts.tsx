import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Fact, Facts } from '../../widgets/Facts';
import { InstantText } from '../../widgets/InstantText';
import { PlainDate } from '../../widgets/PlainDate';
import { Section } from '../../widgets/Section';
import { useWords } from '../../widgets/use-words';
import { PersonPhoto } from './PersonPhoto';
import type { Person } from './PersonShow';
import { PersonStateChip } from './PersonStateChip';

/** Master data: what anybody who plans work has to know of a colleague. */
export function PersonFacts({ person }: { person: Person }) {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const label = (field: string) => translate(`resources.people.fields.${field}`);
  const account = person.user ? `${person.user.displayName} (${person.user.username})` : null;
  return (
    <Section title={`${person.name} · ${person.number}`} actions={<PersonStateChip state={person.state} />}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: 'auto 1fr' } }}>
        <PersonPhoto person={person} />
        <Facts>
          <Fact label={label('department')}>{person.department}</Fact>
          <Fact label={label('post')}>{person.post}</Fact>
          <Fact label={label('phone')}>{person.phone}</Fact>
          <Fact label={label('hourlyClass')}>
            {person.hourlyClass ? enumWord('HourlyClass', person.hourlyClass) : null}
          </Fact>
          <Fact label={label('regions')}>{listed(person.regions)}</Fact>
          <Fact label={label('skills')}>{listed(person.skills)}</Fact>
          <Fact label={label('languages')}>{listed(person.languages)}</Fact>
          <Fact label={label('joinedOn')}>
            <PlainDate value={person.joinedOn} />
          </Fact>
          {person.leftOn ? (
            <Fact label={label('leftOn')}>
              <PlainDate value={person.leftOn} relative />
            </Fact>
          ) : null}
          <Fact label={label('userId')}>{account}</Fact>
          {person.note === undefined ? null : <Fact label={label('note')}>{person.note}</Fact>}
          <Fact label={label('updatedAt')}>
            <InstantText value={person.updatedAt} />
          </Fact>
        </Facts>
      </Box>
    </Section>
  );
}

function listed(words: readonly string[]): string | null {
  return words.length === 0 ? null : words.join('、');
}
