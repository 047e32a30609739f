import { Arg, Field, ID, ObjectType } from 'type-graphql';
import type { Instant, PlainDate } from '../../platform/clock.js';
import { answeredByTheRead } from '../../platform/graphql/contribute.js';
import {
  GraphQLFen,
  GraphQLInstant,
  GraphQLJSON,
  GraphQLPlainDate,
  pageOf,
} from '../../platform/graphql/index.js';
import { PriceEditionType } from './price-edition.type.js';
import { type PriceState, PriceStateEnum } from './price-enums.js';
import { PriceItemType } from './price-item.type.js';

@ObjectType('Price', { description: 'One published price, with its proof. Never changed.' })
export class PriceType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => PriceItemType, { description: 'The part or service.' })
  item!: PriceItemType;

  @Field(() => String, { description: 'What the price is for.' })
  unit!: string;

  @Field(() => GraphQLFen, { nullable: true, description: 'The price; null: withdrawn.' })
  priceFen!: number | null;

  @Field(() => PriceStateEnum, { description: 'Whether it is sold at all.' })
  state!: PriceState;

  @Field(() => GraphQLPlainDate, { description: 'First day.' })
  validFrom!: PlainDate;

  @Field(() => GraphQLPlainDate, {
    nullable: true,
    description: 'Last day, the one before the next first day of the item as known at `knownAt`; null: open.',
  })
  untilOn(
    @Arg('knownAt', () => GraphQLInstant, {
      nullable: true,
      description: 'By what was published up to this moment; everything when left out.',
    })
    _knownAt: Instant | null,
  ): PlainDate | null {
    return answeredByTheRead();
  }

  @Field(() => PriceEditionType, { description: 'The edition that published it.' })
  edition!: PriceEditionType;

  @Field(() => GraphQLJSON, {
    description: 'Why it could be published, as frozen that day: samples, mean, lowest price given, reason.',
  })
  proof!: unknown;

  @Field(() => String, {
    nullable: true,
    description: 'Why it stands with too few samples, or above the best.',
  })
  reason!: string | null;
}

export const PricePage = pageOf(PriceType, 'Price');

@ObjectType('PriceChange', { description: 'One published price of an item, in its history.' })
export class PriceChangeType {
  @Field(() => ID, { description: 'UUID of the price.' })
  id!: string;

  @Field(() => GraphQLFen, { nullable: true, description: 'The price; null: withdrawn.' })
  priceFen!: number | null;

  @Field(() => String, { description: 'What the price is for.' })
  unit!: string;

  @Field(() => GraphQLPlainDate, { description: 'First day.' })
  validFrom!: PlainDate;

  @Field(() => PriceEditionType, { description: 'The edition, with who published it, when and why.' })
  edition!: PriceEditionType;

  @Field(() => GraphQLInstant, { description: 'Nobody could know it before.' })
  publishedAt!: Instant;

  @Field(() => String, { description: 'Who published it, by the name of that day.' })
  publishedBy!: string;

  @Field(() => String, { nullable: true, description: 'Reason of the line.' })
  reason!: string | null;

  @Field(() => GraphQLJSON, { description: 'The proof as frozen.' })
  proof!: unknown;

  @Field(() => String, { nullable: true, description: 'Who wrote the figure; null: taken over.' })
  changedBy!: string | null;

  @Field(() => GraphQLInstant, { nullable: true, description: 'When the figure was written.' })
  changedAt!: Instant | null;
}
