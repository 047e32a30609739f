import { Create, useTranslate } from 'react-admin';
import { ResourceForm } from '../../widgets/form/ResourceForm';
import { ProductInputs } from './ProductInputs';

export default function ProductCreate() {
  const translate = useTranslate();
  return (
    <Create redirect="show">
      <ResourceForm defaultValues={{ unit: translate('jn.product.defaultUnit') }}>
        <ProductInputs />
      </ResourceForm>
    </Create>
  );
}
