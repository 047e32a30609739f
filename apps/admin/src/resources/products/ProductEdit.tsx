import { EditPage } from '../../widgets/form/EditPage';
import { ResourceForm } from '../../widgets/form/ResourceForm';
import { ProductInputs } from './ProductInputs';

export default function ProductEdit() {
  return (
    <EditPage>
      <ResourceForm deletable>
        <ProductInputs />
      </ResourceForm>
    </EditPage>
  );
}
