import { EditPage } from '../../widgets/form/EditPage';
import { ResourceForm } from '../../widgets/form/ResourceForm';
import { CustomerInputs } from './CustomerInputs';

export default function CustomerEdit() {
  return (
    <EditPage>
      <ResourceForm deletable>
        <CustomerInputs />
      </ResourceForm>
    </EditPage>
  );
}
