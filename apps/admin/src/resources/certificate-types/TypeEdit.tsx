import { EditPage } from '../../widgets/form/EditPage';
import { ResourceForm } from '../../widgets/form/ResourceForm';
import { TypeInputs } from './TypeInputs';

export default function TypeEdit() {
  return (
    <EditPage>
      <ResourceForm deletable>
        <TypeInputs isNew={false} />
      </ResourceForm>
    </EditPage>
  );
}
