import { Create, maxLength, required, TextInput } from 'react-admin';
import { FenInput } from '../../widgets/FenInput';
import { ResourceForm } from '../../widgets/form/ResourceForm';
import { todayInShanghai } from '../../widgets/format';
import { PlainDateInput } from '../../widgets/PlainDateInput';
import { ItemInput } from './ItemInput';

export default function MarketSampleCreate() {
  return (
    <Create redirect="list">
      <ResourceForm defaultValues={{ sampledOn: todayInShanghai() }}>
        <ItemInput source="itemId" />
        <FenInput source="priceFen" />
        <PlainDateInput source="sampledOn" />
        <TextInput source="region" validate={maxLength(100)} helperText="jn.prices.regionHelp" />
        <TextInput
          source="source"
          validate={[required(), maxLength(200)]}
          helperText="jn.prices.samples.sourceHelp"
        />
        <TextInput source="note" multiline className="jn-wide" validate={maxLength(2000)} />
      </ResourceForm>
    </Create>
  );
}
