/** What a column can mean; the words are in the catalogue under jn.import.field. */
export const importFields = [
  'productName',
  'model',
  'category',
  'serial',
  'soldOn',
  'position',
  'customerName',
  'contactName',
  'address',
  'postcode',
  'phone',
  'fax',
  'email',
  'contractNumber',
  'certificateNumber',
  'acceptedOn',
] as const;
