import { EditPage } from '../../widgets/form/EditPage';
import { ResourceForm } from '../../widgets/form/ResourceForm';
import { BidAnnexInputs } from './BidAnnexInputs';

export default function BidAnnexEdit() {
  return (
    <EditPage>
      <ResourceForm deletable>
        <BidAnnexInputs />
      </ResourceForm>
    </EditPage>
  );
}
