import { Create } from 'react-admin';
import { ResourceForm } from '../../widgets/form/ResourceForm';
import { ContractInputs } from './ContractInputs';

export default function ContractCreate() {
  return (
    <Create redirect="show">
      <ResourceForm defaultValues={{ kind: 'GOODS', plans: [] }}>
        <ContractInputs isNew />
      </ResourceForm>
    </Create>
  );
}
