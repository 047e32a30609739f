import { Field, ID, ObjectType } from 'type-graphql';
import type { Instant, PlainDate } from '../../platform/clock.js';
import { GraphQLFen, GraphQLInstant, GraphQLPlainDate, pageOf } from '../../platform/graphql/index.js';
import { PriceItemType } from './price-item.type.js';

@ObjectType('MarketSample', { description: '市场样本: what somebody else asked on a day. Never changed.' })
export class MarketSampleType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => PriceItemType, { description: 'The part or service.' })
  item!: PriceItemType;

  @Field(() => GraphQLFen, { description: 'What was asked.' })
  priceFen!: number;

  @Field(() => GraphQLPlainDate, { description: 'When it was found.' })
  sampledOn!: PlainDate;

  @Field(() => String, { nullable: true, description: 'Where; null: everywhere alike.' })
  region!: string | null;

  @Field(() => String, { description: 'A shop, a site, the number of a quotation.' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note!: string | null;

  @Field(() => String, { description: 'Who entered it, by the name of that day.' })
  recordedBy!: string;

  @Field(() => GraphQLInstant, { description: 'When it was entered.' })
  recordedAt!: Instant;

  @Field(() => GraphQLInstant, { nullable: true, description: 'When it was withdrawn; null: it stands.' })
  withdrawnAt!: Instant | null;

  @Field(() => String, { nullable: true, description: 'Who withdrew it.' })
  withdrawnBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  withdrawnReason!: string | null;
}

export const MarketSamplePage = pageOf(MarketSampleType, 'MarketSample');
