import { Create } from 'react-admin';
import { ResourceForm } from '../../widgets/form/ResourceForm';
import { PriceListInputs } from './PriceListInputs';

export default function PriceListCreate() {
  return (
    <Create redirect="show">
      <ResourceForm defaultValues={{ customerClass: 'STANDARD', taxIncluded: true, active: true }}>
        <PriceListInputs />
      </ResourceForm>
    </Create>
  );
}
