import { Create } from 'react-admin';
import { ResourceForm } from '../../widgets/form/ResourceForm';
import { PersonInputs } from './PersonInputs';

export default function PersonCreate() {
  return (
    <Create redirect="show">
      <ResourceForm defaultValues={{ languages: [], regions: [], skills: [] }}>
        <PersonInputs />
      </ResourceForm>
    </Create>
  );
}
