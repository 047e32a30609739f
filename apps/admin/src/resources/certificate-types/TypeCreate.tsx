import { Create } from 'react-admin';
import { ResourceForm } from '../../widgets/form/ResourceForm';
import { TypeInputs } from './TypeInputs';

export default function TypeCreate() {
  return (
    <Create redirect="show">
      <ResourceForm defaultValues={{ scope: 'PERSON', proofRequired: true, permits: [], aliases: [] }}>
        <TypeInputs isNew />
      </ResourceForm>
    </Create>
  );
}
