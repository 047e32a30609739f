import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Instant, PlainDate } from '../../platform/clock.js';
import { contribute } from '../../platform/graphql/contribute.js';
import { GraphQLFen, GraphQLInstant, GraphQLPlainDate, pageOf } from '../../platform/graphql/index.js';
import { PartType } from '../parts/part.type.js';
import { ShelfType, StockPlaceType } from '../places/stock-place.type.js';
import { StockLevelEnum } from './stock.enums.js';
import type { StockLevel } from './stock-kinds.js';

@ObjectType('StockBalance', { description: 'How much of one part lies at one place.' })
export class StockBalanceType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => PartType, { description: 'What.' })
  part!: PartType;

  @Field(() => StockPlaceType, { description: 'Where.' })
  place!: StockPlaceType;

  @Field(() => ShelfType, { nullable: true, description: 'On which shelf; null when nobody said.' })
  shelf!: ShelfType | null;

  @Field(() => Int, { description: '在库数: usable, reserved or not.' })
  onHand!: number;

  @Field(() => Int, { description: '占用: held for somebody.' })
  reserved!: number;

  @Field(() => Int, { description: '可用数: what may be issued without a reservation.' })
  free!: number;

  @Field(() => Int, { description: '隔离: there, but not to be used.' })
  quarantined!: number;

  @Field(() => GraphQLFen, {
    nullable: true,
    description: 'Value of all that is held, what is in quarantine included. Needs `stock:cost`.',
  })
  valueFen!: number | null;

  @Field(() => GraphQLFen, {
    nullable: true,
    description: 'Moving average of one piece, half up; null when nothing is held. Needs `stock:cost`.',
  })
  averageCostFen!: number | null;

  @Field(() => StockLevelEnum, { description: 'Whether enough of the part is free, over all places.' })
  level!: StockLevel;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'Day of the last issue or loan from here.' })
  lastOutOn!: PlainDate | null;

  @Field(() => GraphQLPlainDate, {
    nullable: true,
    description: 'Day the stock lying here began to come in.',
  })
  firstInOn!: PlainDate | null;

  @Field(() => Boolean, { description: '呆滞: nothing went out for twelve months (Q50).' })
  dead!: boolean;

  @Field(() => GraphQLInstant, { description: 'Moment of the last movement.' })
  updatedAt!: Instant;
}

contribute(PartType, 'balances', () => [StockBalanceType], 'Where it lies, by place; at most 500.');

export const StockBalancePage = pageOf(StockBalanceType, 'StockBalance');
