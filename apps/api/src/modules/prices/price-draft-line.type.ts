import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Instant } from '../../platform/clock.js';
import { GraphQLFen, GraphQLInstant, pageOf } from '../../platform/graphql/index.js';
import { type LineState, LineStateEnum, type Verdict, VerdictEnum } from './price-enums.js';
import { PriceItemType } from './price-item.type.js';

@ObjectType('PriceDraftLine', { description: 'One item of an edition being written.' })
export class PriceDraftLineType {
  @Field(() => ID, { description: 'UUID; the published price will have it too.' })
  id!: string;

  @Field(() => PriceItemType, { description: 'The part or service.' })
  item!: PriceItemType;

  @Field(() => String, { description: 'What the price is for: 块, 个, 小时, 次.' })
  unit!: string;

  @Field(() => GraphQLFen, { nullable: true, description: 'Price in the edition before; null: none.' })
  oldPriceFen!: number | null;

  @Field(() => GraphQLFen, { nullable: true, description: 'Price now; null: withdrawn or not priced yet.' })
  priceFen!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Change in thousandths of the old price, half up; null without two prices or from 0.',
  })
  changePermille!: number | null;

  @Field(() => GraphQLFen, {
    nullable: true,
    description: 'Moving average cost of one over all places; null without stock. Needs `stock:cost`.',
  })
  costFen!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'What is earned, in thousandths of the price; null without cost or price. Needs `stock:cost`.',
  })
  marginPermille!: number | null;

  @Field(() => GraphQLFen, {
    nullable: true,
    description: 'Highest price not above the market mean (F-05); null with too few samples.',
  })
  ceilingFen!: number | null;

  @Field(() => Int, { description: 'Market samples that count on the first day, or today while it is open.' })
  sampleCount!: number;

  @Field(() => GraphQLFen, {
    nullable: true,
    description: 'Lowest price given to anyone in the months of F-02; null: none.',
  })
  lowestGivenFen!: number | null;

  @Field(() => String, { nullable: true, description: 'Number of the quote it was given in.' })
  lowestGivenCase!: string | null;

  @Field(() => VerdictEnum, { description: 'Whether the price may be published, reasons aside.' })
  judgement!: Verdict;

  @Field(() => LineStateEnum, { description: 'How it differs from the edition before.' })
  state!: LineState;

  @Field(() => String, { nullable: true, description: 'Why this price stands all the same.' })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'Who last wrote it; null: taken over.' })
  changedBy!: string | null;

  @Field(() => GraphQLInstant, { nullable: true, description: 'When it was last written.' })
  changedAt!: Instant | null;

  @Field(() => Int, { description: 'Rises with every change of this line; send it back with yours.' })
  version!: number;
}

export const PriceDraftLinePage = pageOf(PriceDraftLineType, 'PriceDraftLine');
