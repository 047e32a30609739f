import { EditPage } from '../../widgets/form/EditPage';
import { ResourceForm } from '../../widgets/form/ResourceForm';
import { TrainingInputs } from './TrainingInputs';

export default function TrainingEdit() {
  return (
    <EditPage>
      <ResourceForm deletable>
        <TrainingInputs />
      </ResourceForm>
    </EditPage>
  );
}
