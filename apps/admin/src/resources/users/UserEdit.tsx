import { EditPage } from '../../widgets/form/EditPage';
import { ResourceForm } from '../../widgets/form/ResourceForm';
import { UserInputs } from './UserInputs';

export default function UserEdit() {
  return (
    <EditPage>
      <ResourceForm>
        <UserInputs />
      </ResourceForm>
    </EditPage>
  );
}
