import { Create } from 'react-admin';
import { ResourceForm } from '../../widgets/form/ResourceForm';
import { DeviceInputs } from './DeviceInputs';

export default function DeviceCreate() {
  return (
    <Create redirect="show">
      <ResourceForm defaultValues={{ outOfServiceDays: 0 }}>
        <DeviceInputs />
      </ResourceForm>
    </Create>
  );
}
