import { Create } from 'react-admin';
import { ResourceForm } from '../../widgets/form/ResourceForm';
import { UserInputs } from './UserInputs';

export default function UserCreate() {
  return (
    <Create redirect="show">
      <ResourceForm defaultValues={{ role: 'ENGINEER', locale: 'ZH_CN' }}>
        <UserInputs isNew />
      </ResourceForm>
    </Create>
  );
}
