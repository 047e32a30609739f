import { Create } from 'react-admin';
import { ResourceForm } from '../../widgets/form/ResourceForm';
import { BidAnnexInputs } from './BidAnnexInputs';

export default function BidAnnexCreate() {
  return (
    <Create redirect="show">
      <ResourceForm defaultValues={{ includeScans: true }}>
        <BidAnnexInputs />
      </ResourceForm>
    </Create>
  );
}
