import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/index.js';

export const searchKinds = [
  'CUSTOMER',
  'CONTRACT',
  'DEVICE',
  'PRODUCT',
  'PART',
  'PLACE',
  'PERSON',
  'USER',
] as const;

export const SearchKindEnum = enumOf(searchKinds);
registerEnumType(SearchKindEnum, {
  name: 'SearchKind',
  description: 'What was found.',
  valuesConfig: {
    CUSTOMER: { description: 'A customer, by a present or former name.' },
    CONTRACT: { description: 'A contract, by number or name.' },
    DEVICE: { description: 'A device, by serial or position.' },
    PRODUCT: { description: 'A product, by name, model or maker.' },
    PART: { description: 'A spare part, by number, name, model, maker, supplier or the serial of a piece.' },
    PLACE: { description: 'A place where parts lie, by code, name or keeper.' },
    PERSON: {
      description: 'One of the staff, by number, name, department or post; for those who may see staff.',
    },
    USER: { description: 'An account, by username or name; for administrators.' },
  },
});

@ObjectType({ description: 'One thing found, with as much as is needed to tell it from others.' })
export class SearchHit {
  @Field(() => SearchKindEnum, { description: 'What it is.' })
  kind!: (typeof searchKinds)[number];

  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => String, { description: 'What it is called: a name, a number, a code, a serial.' })
  title!: string;

  @Field(() => String, { description: 'What it belongs to or where it is.' })
  detail!: string;
}
