import { PartCategory, type PartDetailFragment, PartTracking } from '@jiannuo/schema';
import {
  BooleanInput,
  maxLength,
  maxValue,
  minValue,
  NumberInput,
  required,
  SelectInput,
  TextInput,
  useRecordContext,
} from 'react-admin';
import { choicesOf } from '../../widgets/choices';

/** Unit and tracking stay as soon as anything was written down in them. */
export function PartInputs() {
  const part = useRecordContext<PartDetailFragment>();
  const used = part?.used ?? false;
  const usedHelp = used ? 'jn.part.usedHelp' : undefined;
  return (
    <>
      <TextInput source="number" validate={[required(), maxLength(60)]} autoFocus />
      <TextInput source="name" validate={[required(), maxLength(200)]} />
      <TextInput source="model" validate={maxLength(100)} />
      <SelectInput
        source="category"
        validate={required()}
        choices={choicesOf('PartCategory', PartCategory)}
      />
      <TextInput
        source="unit"
        validate={[required(), maxLength(20)]}
        readOnly={used}
        helperText={usedHelp}
        sx={legibleHelp}
      />
      <SelectInput
        source="tracking"
        validate={required()}
        choices={choicesOf('PartTracking', PartTracking)}
        readOnly={used}
        helperText={usedHelp ?? 'jn.part.serialHelp'}
        sx={legibleHelp}
      />
      <NumberInput source="minimumStock" validate={[required(), minValue(0), maxValue(1_000_000)]} step={1} />
      <NumberInput source="shelfLifeDays" validate={[minValue(1), maxValue(36_500)]} step={1} />
      <TextInput source="manufacturer" validate={maxLength(100)} />
      <TextInput source="supplier" validate={maxLength(200)} />
      <NumberInput source="supplierTermMonths" validate={[minValue(0), maxValue(240)]} step={1} />
      {part === undefined ? <span /> : <BooleanInput source="active" />}
      <TextInput source="note" multiline className="jn-wide" validate={maxLength(2000)} />
    </>
  );
}

/** Help under a field that cannot be changed is still there to be read. */
const legibleHelp = { '& .MuiFormHelperText-root.Mui-disabled': { color: 'text.secondary' } };
