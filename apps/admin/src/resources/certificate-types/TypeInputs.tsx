import { CertificateScope, DocumentClass, WorkKind } from '@jiannuo/schema';
import {
  BooleanInput,
  maxLength,
  maxValue,
  minValue,
  NumberInput,
  regex,
  required,
  SelectArrayInput,
  SelectInput,
  TextInput,
} from 'react-admin';
import { choicesOf } from '../../widgets/choices';

/** What stays for good is asked only of a new one: its code, whose proof it is, the class of its scans. */
export function TypeInputs({ isNew }: { isNew: boolean }) {
  return (
    <>
      <TextInput source="name" validate={[required(), maxLength(100)]} autoFocus />
      <TextInput source="nameEn" validate={maxLength(100)} />
      {isNew ? (
        <TextInput
          source="code"
          validate={[required(), maxLength(40), regex(/^[A-Z][A-Z0-9_]*$/, 'jn.certificates.wrongCode')]}
        />
      ) : null}
      {isNew ? (
        <SelectInput
          source="scope"
          validate={required()}
          choices={choicesOf('CertificateScope', CertificateScope)}
        />
      ) : null}
      <SelectArrayInput source="permits" choices={choicesOf('WorkKind', WorkKind)} />
      <TextInput source="issuer" validate={maxLength(100)} />
      <NumberInput source="validityMonths" validate={[minValue(1), maxValue(600)]} step={1} />
      <NumberInput source="reviewMonths" validate={[minValue(1), maxValue(600)]} step={1} />
      <NumberInput source="position" validate={[minValue(0), maxValue(9999)]} step={1} />
      <TextInput source="aliases" parse={listed} format={joined} helperText="jn.certificates.aliasesHelp" />
      {isNew ? (
        <SelectInput source="documentClass" choices={choicesOf('DocumentClass', scanClasses)} />
      ) : null}
      <BooleanInput source="proofRequired" />
      {isNew ? null : <BooleanInput source="active" />}
    </>
  );
}

/** The classes a certificate can be of. */
const scanClasses = {
  CERTIFICATE: DocumentClass.CERTIFICATE,
  ID_CARD: DocumentClass.ID_CARD,
  DIPLOMA: DocumentClass.DIPLOMA,
  COMPANY_QUALIFICATION: DocumentClass.COMPANY_QUALIFICATION,
};

function listed(text: string): string[] {
  return text === '' ? [] : text.split(/[,，、;；]/);
}

function joined(words: unknown): string {
  return Array.isArray(words) ? words.join('、') : '';
}
