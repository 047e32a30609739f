import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import type { PlainDate } from '../../platform/clock.js';
import { enumOf, GraphQLFen, GraphQLPlainDate, sortOf } from '../../platform/graphql/index.js';

@InputType({ description: 'What somebody else asked on a day.' })
export class MarketSampleInput {
  @Field(() => ID, { description: 'The part or service.' })
  itemId!: string;

  @Field(() => GraphQLFen, { description: 'What was asked, more than 0.' })
  priceFen!: number;

  @Field(() => GraphQLPlainDate, { description: 'When it was found; not in the future.' })
  sampledOn!: PlainDate;

  @Field(() => String, { nullable: true, description: 'Where; null: everywhere alike.' })
  region?: string | null;

  @Field(() => String, { description: 'A shop, a site, the number of a quotation.' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note?: string | null;
}

@InputType({ description: 'Which market samples to list; all conditions given hold.' })
export class MarketSampleFilter {
  @Field(() => [ID], { nullable: true, description: 'These ones.' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this part or service.' })
  itemId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of number, name or model of the item, or of their pinyin.',
  })
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'Exactly this region.' })
  region?: string | null;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'Found on this day or later.' })
  from?: PlainDate | null;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'Found on this day or before.' })
  until?: PlainDate | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was withdrawn.' })
  withdrawn?: boolean | null;
}

export const MarketSampleSortField = enumOf(['SAMPLED_ON', 'ITEM', 'PRICE', 'RECORDED_AT']);
registerEnumType(MarketSampleSortField, {
  name: 'MarketSampleSortField',
  description: 'What market samples can be sorted by; items by number.',
});

export const MarketSampleSort = sortOf(MarketSampleSortField, 'MarketSample');
