import { EditPage } from '../../widgets/form/EditPage';
import { ResourceForm } from '../../widgets/form/ResourceForm';
import { ContractInputs } from './ContractInputs';

export default function ContractEdit() {
  return (
    <EditPage>
      <ResourceForm deletable>
        <ContractInputs />
      </ResourceForm>
    </EditPage>
  );
}
