import type { ReservationPurpose } from '@jiannuo/rules';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Instant } from '../../platform/clock.js';
import { GraphQLInstant, GraphQLJSON, pageOf } from '../../platform/graphql/index.js';
import { ContractType } from '../contracts/contract.type.js';
import { DeviceType } from '../devices/device.type.js';
import { PartType } from '../parts/part.type.js';
import { StockPlaceType } from '../places/stock-place.type.js';
import { ReservationPurposeEnum, ReservationStateEnum } from './stock.enums.js';
import type { ReservationState } from './stock-kinds.js';
import { StockUnitType } from './stock-unit.type.js';

@ObjectType('Reservation', { description: '占用: stock held for a promise, a ticket or a quote.' })
export class ReservationType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => PartType, { description: 'What is held.' })
  part!: PartType;

  @Field(() => StockPlaceType, { description: 'Where.' })
  place!: StockPlaceType;

  @Field(() => Int, { description: 'How many were reserved.' })
  quantity!: number;

  @Field(() => Int, { description: 'How many of them have gone out.' })
  consumed!: number;

  @Field(() => Int, { description: 'How many are held now; 0 once it has ended.' })
  open!: number;

  @Field(() => [StockUnitType], { description: 'The pieces held, for parts with serials; at most 100.' })
  units!: StockUnitType[];

  @Field(() => ReservationPurposeEnum, { description: 'What for.' })
  purpose!: ReservationPurpose;

  @Field(() => ReservationStateEnum, { description: 'How far it is.' })
  state!: ReservationState;

  @Field(() => GraphQLInstant, { nullable: true, description: 'When it will be needed at the latest.' })
  neededBy!: Instant | null;

  @Field(() => DeviceType, { nullable: true, description: 'For which device.' })
  device!: DeviceType | null;

  @Field(() => ContractType, { nullable: true, description: 'Under which contract.' })
  contract!: ContractType | null;

  @Field(() => String, { nullable: true, description: 'Ticket, quote or order it belongs to.' })
  reference!: string | null;

  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  reason!: string | null;

  @Field(() => String, { description: 'Who reserved it.' })
  reservedBy!: string;

  @Field(() => GraphQLInstant, { description: 'When.' })
  reservedAt!: Instant;

  @Field(() => GraphQLInstant, { nullable: true, description: 'When it ended.' })
  endedAt!: Instant | null;

  @Field(() => String, { nullable: true, description: 'Why it ended.' })
  endReason!: string | null;

  @Field(() => ReservationType, { nullable: true, description: 'What stands for the same promise now.' })
  movedTo!: ReservationType | null;
}

export const ReservationPage = pageOf(ReservationType, 'Reservation');

@ObjectType('ReservationResult', { description: 'What reserving did, and to whom.' })
export class ReservationResultType {
  @Field(() => ID, { description: 'The posting.' })
  id!: string;

  @Field(() => ReservationType, { description: 'The reservation made.' })
  reservation!: ReservationType;

  @Field(() => GraphQLJSON, {
    description: 'The decision of the rules (K-01, Q46) with its basis and values.',
  })
  decision!: unknown;

  @Field(() => [ReservationType], { description: 'Reservations that gave way to it; tell their owners.' })
  displaced!: ReservationType[];
}
