import { EditPage } from '../../widgets/form/EditPage';
import { ResourceForm } from '../../widgets/form/ResourceForm';
import { PartInputs } from './PartInputs';

export default function PartEdit() {
  return (
    <EditPage>
      <ResourceForm deletable>
        <PartInputs />
      </ResourceForm>
    </EditPage>
  );
}
