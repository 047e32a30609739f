import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import type { Instant, PlainDate } from '../../platform/clock.js';
import { enumOf, GraphQLInstant, GraphQLPlainDate, sortOf } from '../../platform/graphql/index.js';
import { PriceItemKindEnum, type PriceState, PriceStateEnum } from './price-enums.js';
import type { PriceItemKind } from './price-item.entity.js';

@InputType({ description: 'Which prices to list; all conditions given hold.' })
export class PriceFilter {
  @Field(() => ID, { description: 'Of this price list.' })
  listId!: string;

  @Field(() => [ID], { nullable: true, description: 'Of these parts or services.' })
  itemIds?: string[] | null;

  @Field(() => GraphQLPlainDate, {
    nullable: true,
    description: 'In force on this day; today when left out.',
  })
  on?: PlainDate | null;

  @Field(() => GraphQLInstant, {
    nullable: true,
    description: 'By what was published up to this moment; everything when left out.',
  })
  knownAt?: Instant | null;

  @Field(() => PriceItemKindEnum, { nullable: true, description: 'Only parts, or only services.' })
  kind?: PriceItemKind | null;

  @Field(() => String, { nullable: true, description: 'Part of number, name or model, or of their pinyin.' })
  search?: string | null;

  @Field(() => PriceStateEnum, {
    nullable: true,
    description: 'Only what is sold, or only what is withdrawn.',
  })
  state?: PriceState | null;
}

export const PriceSortField = enumOf(['NUMBER', 'NAME', 'PRICE', 'VALID_FROM']);
registerEnumType(PriceSortField, {
  name: 'PriceSortField',
  description: 'What prices can be sorted by; names by pinyin.',
});

export const PriceSort = sortOf(PriceSortField, 'Price');
