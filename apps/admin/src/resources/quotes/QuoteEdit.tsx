import { EditPage } from '../../widgets/form/EditPage';
import { ResourceForm } from '../../widgets/form/ResourceForm';
import { QuoteInputs } from './QuoteInputs';

export default function QuoteEdit() {
  return (
    <EditPage>
      <ResourceForm deletable>
        <QuoteInputs />
      </ResourceForm>
    </EditPage>
  );
}
