import { useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { FileShelf } from '../../widgets/files/FileShelf';
import { Section } from '../../widgets/Section';
import type { Person } from './PersonShow';

/** Where the photo is added or taken away. */
export function PhotoShelf({ person }: { person: Person }) {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  return (
    <Section title={translate('jn.people.photo')}>
      <FileShelf
        owner="PERSON_PHOTO"
        id={person.id}
        documentClass="PERSON_PHOTO"
        personId={person.id}
        canAdd
        most={1}
        onChange={() => void queryClient.invalidateQueries()}
      />
    </Section>
  );
}
