import type { MovementKind } from '@jiannuo/rules';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Instant, PlainDate } from '../../platform/clock.js';
import { GraphQLFen, GraphQLInstant, GraphQLPlainDate, pageOf } from '../../platform/graphql/index.js';
import { ContractType } from '../contracts/contract.type.js';
import { DeviceType } from '../devices/device.type.js';
import { PartType } from '../parts/part.type.js';
import { StockPlaceType } from '../places/stock-place.type.js';
import { LoanerType } from './loaner.type.js';
import { ReservationType } from './reservation.type.js';
import { StockMovementKindEnum, StockPostingKindEnum } from './stock.enums.js';
import { StockCountType } from './stock-count.type.js';
import type { StockPostingKind } from './stock-kinds.js';
import { StockUnitType } from './stock-unit.type.js';

@ObjectType('StockPosting', {
  description: 'One act of one person on the stock, posted whole or not at all; never changed afterwards.',
})
export class StockPostingType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => ID, { description: "The client's own key: the same act sent twice is posted once." })
  requestKey!: string;

  @Field(() => StockPostingKindEnum, { description: 'What was done.' })
  kind!: StockPostingKind;

  @Field(() => String, { nullable: true, description: 'Delivery note, order or ticket it belongs to.' })
  reference!: string | null;

  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  reason!: string | null;

  @Field(() => StockPostingType, { nullable: true, description: 'The posting it reverses.' })
  reverses!: StockPostingType | null;

  @Field(() => StockPostingType, { nullable: true, description: 'The posting that reversed it.' })
  reversedBy!: StockPostingType | null;

  @Field(() => StockPostingType, {
    nullable: true,
    description: 'RETURN, OEM_BACK: the posting that took out what comes back.',
  })
  bringsBack!: StockPostingType | null;

  @Field(() => [StockMovementType], { description: 'Its movements, in order.' })
  movements!: StockMovementType[];

  @Field(() => String, { description: 'Who, by the name they had then.' })
  postedBy!: string;

  @Field(() => GraphQLInstant, { description: 'When.' })
  postedAt!: Instant;
}

@ObjectType('StockMovement', {
  description: '库存流水: one change of one balance. Never edited; the changes add up to the balance.',
})
export class StockMovementType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => StockPostingType, { description: 'The act it belongs to.' })
  posting!: StockPostingType;

  @Field(() => PartType, { description: 'What moved.' })
  part!: PartType;

  @Field(() => StockPlaceType, { description: 'Where.' })
  place!: StockPlaceType;

  @Field(() => Int, { description: 'Number among the movements of its balance, without gaps.' })
  sequence!: number;

  @Field(() => StockMovementKindEnum, { description: 'What it does.' })
  kind!: MovementKind;

  @Field(() => Int, { description: 'How many; signed for ADJUST only.' })
  quantity!: number;

  @Field(() => Int, { description: 'Change of what is usable.' })
  onHandDelta!: number;

  @Field(() => Int, { description: 'Change of what is reserved.' })
  reservedDelta!: number;

  @Field(() => Int, { description: 'Change of what is in quarantine.' })
  quarantinedDelta!: number;

  @Field(() => GraphQLFen, { nullable: true, description: 'Change of the value held. Needs `stock:cost`.' })
  valueDeltaFen!: number | null;

  @Field(() => Int, { description: 'Usable afterwards.' })
  onHandAfter!: number;

  @Field(() => Int, { description: 'Reserved afterwards.' })
  reservedAfter!: number;

  @Field(() => Int, { description: 'In quarantine afterwards.' })
  quarantinedAfter!: number;

  @Field(() => GraphQLFen, { nullable: true, description: 'Value held afterwards. Needs `stock:cost`.' })
  valueAfterFen!: number | null;

  @Field(() => String, { nullable: true, description: '批次.' })
  batch!: string | null;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'Last day of use of the batch.' })
  expiresOn!: PlainDate | null;

  @Field(() => [StockUnitType], { description: 'The pieces it moved, for parts with serials; at most 500.' })
  units!: StockUnitType[];

  @Field(() => ReservationType, {
    nullable: true,
    description: 'The reservation it makes, ends or consumes.',
  })
  reservation!: ReservationType | null;

  @Field(() => LoanerType, { nullable: true, description: 'The loan it begins or ends.' })
  loaner!: LoanerType | null;

  @Field(() => StockCountType, { nullable: true, description: 'The count that found the difference.' })
  count!: StockCountType | null;

  @Field(() => DeviceType, { nullable: true, description: 'The device it went into.' })
  device!: DeviceType | null;

  @Field(() => ContractType, { nullable: true, description: 'The contract it was used for.' })
  contract!: ContractType | null;

  @Field(() => GraphQLInstant, { description: 'When.' })
  postedAt!: Instant;
}

export const StockPostingPage = pageOf(StockPostingType, 'StockPosting');
export const StockMovementPage = pageOf(StockMovementType, 'StockMovement');
