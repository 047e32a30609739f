import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Instant, PlainDate } from '../../platform/clock.js';
import { GraphQLFen, GraphQLInstant, GraphQLPlainDate, pageOf } from '../../platform/graphql/index.js';
import { CustomerType } from '../customers/customer.type.js';
import { DeviceType } from '../devices/device.type.js';
import { PartType } from '../parts/part.type.js';
import { StockPlaceType } from '../places/stock-place.type.js';
import { LoanerStateEnum } from './stock.enums.js';
import type { LoanerState } from './stock-kinds.js';
import { StockUnitType } from './stock-unit.type.js';

@ObjectType('Loaner', { description: '备用机: our unit lent until the fault is gone.' })
export class LoanerType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => PartType, { description: 'What is lent.' })
  part!: PartType;

  @Field(() => StockUnitType, { nullable: true, description: 'Which piece, for parts with serials.' })
  unit!: StockUnitType | null;

  @Field(() => StockPlaceType, { nullable: true, description: 'Where it left from.' })
  place!: StockPlaceType | null;

  @Field(() => Int, { description: 'How many.' })
  quantity!: number;

  @Field(() => GraphQLFen, { nullable: true, description: 'What it is worth. Needs `stock:cost`.' })
  valueFen!: number | null;

  @Field(() => LoanerStateEnum, { description: 'How far the loan is.' })
  state!: LoanerState;

  @Field(() => DeviceType, { nullable: true, description: 'The device it stands in for.' })
  device!: DeviceType | null;

  @Field(() => CustomerType, { nullable: true, description: 'Who has it.' })
  customer!: CustomerType | null;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'Day it should be back.' })
  dueOn!: PlainDate | null;

  @Field(() => Boolean, { description: 'It is still out, and its day has passed.' })
  overdue!: boolean;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note!: string | null;

  @Field(() => String, { nullable: true, description: 'Who lent it.' })
  lentBy!: string | null;

  @Field(() => GraphQLInstant, { nullable: true, description: 'When; null while it is only promised.' })
  lentAt!: Instant | null;

  @Field(() => GraphQLInstant, { nullable: true, description: 'When the loan ended.' })
  endedAt!: Instant | null;

  @Field(() => String, { nullable: true, description: 'How it ended, in words.' })
  endReason!: string | null;

  @Field(() => LoanerType, { nullable: true, description: 'The failed loaner it stands in for.' })
  replaces!: LoanerType | null;

  @Field(() => GraphQLInstant, { description: 'When it was entered.' })
  createdAt!: Instant;
}

export const LoanerPage = pageOf(LoanerType, 'Loaner');
