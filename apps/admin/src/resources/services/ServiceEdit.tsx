import { EditPage } from '../../widgets/form/EditPage';
import { ResourceForm } from '../../widgets/form/ResourceForm';
import { ServiceInputs } from './ServiceInputs';

export default function ServiceEdit() {
  return (
    <EditPage>
      <ResourceForm deletable>
        <ServiceInputs />
      </ResourceForm>
    </EditPage>
  );
}
