import { addDays } from '@jiannuo/rules';
import { Create } from 'react-admin';
import { ResourceForm } from '../../widgets/form/ResourceForm';
import { todayInShanghai } from '../../widgets/format';
import { QuoteInputs } from './QuoteInputs';

/** Days a new quote is offered for, until somebody chooses others. */
const DAYS = 30;

export default function QuoteCreate() {
  return (
    <Create redirect="show">
      <ResourceForm defaultValues={{ validUntilOn: addDays(todayInShanghai(), DAYS), typed: [] }}>
        <QuoteInputs />
      </ResourceForm>
    </Create>
  );
}
