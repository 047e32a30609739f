import { Create } from 'react-admin';
import { ResourceForm } from '../../widgets/form/ResourceForm';
import { todayInShanghai } from '../../widgets/format';
import { TrainingInputs } from './TrainingInputs';

export default function TrainingCreate() {
  return (
    <Create redirect="show">
      <ResourceForm
        defaultValues={{
          kind: 'POST_QUALIFYING',
          heldOn: todayInShanghai(),
          hours: 8,
          passMark: 60,
          qualifiesFor: [],
        }}
      >
        <TrainingInputs />
      </ResourceForm>
    </Create>
  );
}
