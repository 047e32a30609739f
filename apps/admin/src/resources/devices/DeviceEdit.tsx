import { EditPage } from '../../widgets/form/EditPage';
import { ResourceForm } from '../../widgets/form/ResourceForm';
import { DeviceInputs } from './DeviceInputs';

export default function DeviceEdit() {
  return (
    <EditPage>
      <ResourceForm deletable>
        <DeviceInputs />
      </ResourceForm>
    </EditPage>
  );
}
