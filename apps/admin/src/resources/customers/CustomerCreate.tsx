import { Create } from 'react-admin';
import { ResourceForm } from '../../widgets/form/ResourceForm';
import { CustomerInputs } from './CustomerInputs';

export default function CustomerCreate() {
  return (
    <Create redirect="show">
      <ResourceForm>
        <CustomerInputs />
      </ResourceForm>
    </Create>
  );
}
