import { EditPage } from '../../widgets/form/EditPage';
import { ResourceForm } from '../../widgets/form/ResourceForm';
import { PlaceInputs } from './PlaceInputs';

export default function PlaceEdit() {
  return (
    <EditPage>
      <ResourceForm deletable>
        <PlaceInputs />
      </ResourceForm>
    </EditPage>
  );
}
