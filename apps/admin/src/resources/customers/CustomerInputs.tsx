import { email, maxLength, regex, required, TextInput } from 'react-admin';

/** What W-01 demands of the customer's file. */
export function CustomerInputs() {
  return (
    <>
      <TextInput source="name" validate={[required(), maxLength(200)]} autoFocus />
      <TextInput source="region" validate={maxLength(100)} />
      <TextInput source="contactName" validate={maxLength(100)} />
      <TextInput source="phone" type="tel" validate={maxLength(50)} />
      <TextInput source="fax" type="tel" validate={maxLength(50)} />
      <TextInput source="email" type="email" validate={[email(), maxLength(200)]} />
      <TextInput source="address" validate={maxLength(300)} />
      <TextInput source="postcode" validate={regex(/^\d{6}$/, 'jn.form.postcode')} />
      <TextInput source="propertyManagerName" validate={maxLength(200)} />
      <TextInput source="propertyManagerContact" validate={maxLength(100)} />
      <TextInput source="propertyManagerPhone" type="tel" validate={maxLength(50)} />
      <TextInput source="note" multiline className="jn-wide" validate={maxLength(2000)} />
    </>
  );
}
