import { EditPage } from '../../widgets/form/EditPage';
import { ResourceForm } from '../../widgets/form/ResourceForm';
import { PriceListInputs } from './PriceListInputs';

export default function PriceListEdit() {
  return (
    <EditPage>
      <ResourceForm deletable>
        <PriceListInputs />
      </ResourceForm>
    </EditPage>
  );
}
