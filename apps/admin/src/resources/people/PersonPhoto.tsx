import PersonIcon from '@mui/icons-material/Person';
import { Avatar, Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Person } from './PersonShow';

/** The face of a colleague. */
export function PersonPhoto({ person }: { person: Person }) {
  const translate = useTranslate();
  return (
    <Box>
      <Avatar
        variant="rounded"
        sx={{ width: 96, height: 120 }}
        {...(person.photoId ? { src: `/files/${person.photoId}/thumbnail` } : {})}
        alt={translate('jn.people.photoOf', { name: person.name })}
      >
        <PersonIcon sx={{ fontSize: 56 }} aria-hidden />
      </Avatar>
    </Box>
  );
}
