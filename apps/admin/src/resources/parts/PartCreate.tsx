import { Create, useTranslate } from 'react-admin';
import { ResourceForm } from '../../widgets/form/ResourceForm';
import { PartInputs } from './PartInputs';

export default function PartCreate() {
  const translate = useTranslate();
  const usual = { unit: translate('jn.part.defaultUnit'), tracking: 'QUANTITY', minimumStock: 0 };
  return (
    <Create redirect="show">
      <ResourceForm defaultValues={usual}>
        <PartInputs />
      </ResourceForm>
    </Create>
  );
}
