import { Create } from 'react-admin';
import { ResourceForm } from '../../widgets/form/ResourceForm';
import { ServiceInputs } from './ServiceInputs';

export default function ServiceCreate() {
  return (
    <Create redirect="show">
      <ResourceForm defaultValues={{ active: true }}>
        <ServiceInputs />
      </ResourceForm>
    </Create>
  );
}
