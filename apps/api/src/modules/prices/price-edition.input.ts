import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { enumOf, sortOf } from '../../platform/graphql/index.js';
import { type EditionState, EditionStateEnum } from './price-enums.js';

@InputType({ description: 'Which editions to list; all conditions given hold.' })
export class PriceEditionFilter {
  @Field(() => [ID], { nullable: true, description: 'These ones.' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this price list.' })
  listId?: string | null;

  @Field(() => [EditionStateEnum], { nullable: true, description: 'Any of these states today.' })
  state?: EditionState[] | null;
}

export const PriceEditionSortField = enumOf(['EFFECTIVE_FROM', 'NUMBER', 'CREATED_AT']);
registerEnumType(PriceEditionSortField, {
  name: 'PriceEditionSortField',
  description: 'What editions can be sorted by; those without a first day come last.',
});

export const PriceEditionSort = sortOf(PriceEditionSortField, 'PriceEdition');
