import { EditPage } from '../../widgets/form/EditPage';
import { ResourceForm } from '../../widgets/form/ResourceForm';
import { PersonInputs } from './PersonInputs';

export default function PersonEdit() {
  return (
    <EditPage>
      <ResourceForm>
        <PersonInputs />
      </ResourceForm>
    </EditPage>
  );
}
