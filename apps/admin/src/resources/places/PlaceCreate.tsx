import { Create } from 'react-admin';
import { ResourceForm } from '../../widgets/form/ResourceForm';
import { PlaceInputs } from './PlaceInputs';

export default function PlaceCreate() {
  return (
    <Create redirect="show">
      <ResourceForm defaultValues={{ kind: 'WAREHOUSE' }}>
        <PlaceInputs />
      </ResourceForm>
    </Create>
  );
}
