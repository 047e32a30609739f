import type { MovementKind, ReservationPurpose } from '@jiannuo/rules';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import type { PlainDate } from '../../platform/clock.js';
import { enumOf, GraphQLPlainDate, sortOf } from '../../platform/graphql/index.js';
import type { PartCategory } from '../parts/part.entity.js';
import { PartCategoryEnum } from '../parts/part.type.js';
import {
  LoanerStateEnum,
  ReservationPurposeEnum,
  ReservationStateEnum,
  StockCountStatusEnum,
  StockLevelEnum,
  StockMovementKindEnum,
  StockPostingKindEnum,
  StockUnitStateEnum,
} from './stock.enums.js';
import type {
  LoanerState,
  ReservationState,
  StockCountStatus,
  StockLevel,
  StockPostingKind,
  StockUnitState,
} from './stock-kinds.js';

@InputType()
abstract class OfPartAndPlace {
  @Field(() => [ID], { nullable: true, description: 'These ones.' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this part.' })
  partId?: string | null;

  @Field(() => ID, { nullable: true, description: 'At this place.' })
  placeId?: string | null;
}

@InputType({ description: 'Which balances to list; all conditions given hold.' })
export class StockBalanceFilter extends OfPartAndPlace {
  @Field(() => ID, { nullable: true, description: 'On this shelf.' })
  shelfId?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of what a part is found by.' })
  search?: string | null;

  @Field(() => [StockLevelEnum], { nullable: true, description: 'Whose part is at any of these levels.' })
  level?: StockLevel[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Dead stock only, or all but it.' })
  dead?: boolean | null;

  @Field(() => [PartCategoryEnum], { nullable: true, description: 'Of parts of any of these categories.' })
  category?: PartCategory[] | null;

  @Field(() => Boolean, { nullable: true, description: 'With, or without, anything held.' })
  nonZero?: boolean | null;
}

@InputType()
abstract class OfDays {
  @Field(() => GraphQLPlainDate, { nullable: true, description: 'On this day or later.' })
  from?: PlainDate | null;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'Before this day.' })
  until?: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Part of the part, or of the reference.' })
  search?: string | null;
}

@InputType({ description: 'Which movements to list; all conditions given hold.' })
export class StockMovementFilter extends OfDays {
  @Field(() => ID, { nullable: true, description: 'Of this part.' })
  partId?: string | null;

  @Field(() => ID, { nullable: true, description: 'At this place.' })
  placeId?: string | null;

  @Field(() => [StockMovementKindEnum], { nullable: true, description: 'Of any of these kinds.' })
  kind?: MovementKind[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this posting.' })
  postingId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this piece with a serial.' })
  unitId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Into this device.' })
  deviceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For this contract.' })
  contractId?: string | null;
}

@InputType({ description: 'Which postings to list; all conditions given hold.' })
export class StockPostingFilter extends OfDays {
  @Field(() => [ID], { nullable: true, description: 'These ones.' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'That moved this part.' })
  partId?: string | null;

  @Field(() => ID, { nullable: true, description: 'That moved something at this place.' })
  placeId?: string | null;

  @Field(() => [StockPostingKindEnum], { nullable: true, description: 'Of any of these kinds.' })
  kind?: StockPostingKind[] | null;
}

@InputType({ description: 'Which pieces with serials to list; all conditions given hold.' })
export class StockUnitFilter extends OfPartAndPlace {
  @Field(() => String, { nullable: true, description: 'Exactly this serial.' })
  serial?: string | null;

  @Field(() => [StockUnitStateEnum], { nullable: true, description: 'In any of these states.' })
  state?: StockUnitState[] | null;

  @Field(() => ID, { nullable: true, description: 'In this device.' })
  deviceId?: string | null;
}

@InputType({ description: 'Which reservations to list; all conditions given hold.' })
export class ReservationFilter extends OfPartAndPlace {
  @Field(() => [ReservationStateEnum], { nullable: true, description: 'In any of these states.' })
  state?: ReservationState[] | null;

  @Field(() => [ReservationPurposeEnum], { nullable: true, description: 'For any of these purposes.' })
  purpose?: ReservationPurpose[] | null;

  @Field(() => ID, { nullable: true, description: 'For this device.' })
  deviceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Under this contract.' })
  contractId?: string | null;
}

@InputType({ description: 'Which loans to list; all conditions given hold.' })
export class LoanerFilter {
  @Field(() => [ID], { nullable: true, description: 'These ones.' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this part.' })
  partId?: string | null;

  @Field(() => [LoanerStateEnum], { nullable: true, description: 'In any of these states.' })
  state?: LoanerState[] | null;

  @Field(() => ID, { nullable: true, description: 'Standing in for this device.' })
  deviceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'At this customer.' })
  customerId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Those that should be back, or all but them.' })
  overdue?: boolean | null;
}

@InputType({ description: 'Which stock counts to list; all conditions given hold.' })
export class StockCountFilter {
  @Field(() => [ID], { nullable: true, description: 'These ones.' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this place.' })
  placeId?: string | null;

  @Field(() => [StockCountStatusEnum], { nullable: true, description: 'Of any of these statuses.' })
  status?: StockCountStatus[] | null;
}

export const StockBalanceSortField = enumOf([
  'PART',
  'NAME',
  'PLACE',
  'ON_HAND',
  'FREE',
  'LAST_OUT_ON',
  'UPDATED_AT',
]);
registerEnumType(StockBalanceSortField, {
  name: 'StockBalanceSortField',
  description: 'What balances can be sorted by: PART by number, NAME by pinyin, PLACE by code.',
});
export const StockBalanceSort = sortOf(StockBalanceSortField, 'StockBalance');

export const StockMovementSortField = enumOf(['POSTED_AT']);
registerEnumType(StockMovementSortField, {
  name: 'StockMovementSortField',
  description: 'What movements can be sorted by.',
});
export const StockMovementSort = sortOf(StockMovementSortField, 'StockMovement');

export const StockPostingSortField = enumOf(['POSTED_AT']);
registerEnumType(StockPostingSortField, {
  name: 'StockPostingSortField',
  description: 'What postings can be sorted by.',
});
export const StockPostingSort = sortOf(StockPostingSortField, 'StockPosting');

export const StockUnitSortField = enumOf(['SERIAL']);
registerEnumType(StockUnitSortField, {
  name: 'StockUnitSortField',
  description: 'What pieces with serials can be sorted by.',
});
export const StockUnitSort = sortOf(StockUnitSortField, 'StockUnit');

export const ReservationSortField = enumOf(['RESERVED_AT', 'NEEDED_BY', 'PART']);
registerEnumType(ReservationSortField, {
  name: 'ReservationSortField',
  description: 'What reservations can be sorted by: PART by number.',
});
export const ReservationSort = sortOf(ReservationSortField, 'Reservation');

export const LoanerSortField = enumOf(['CREATED_AT', 'DUE_ON', 'PART']);
registerEnumType(LoanerSortField, {
  name: 'LoanerSortField',
  description: 'What loans can be sorted by: PART by number.',
});
export const LoanerSort = sortOf(LoanerSortField, 'Loaner');

export const StockCountSortField = enumOf(['NUMBER', 'STARTED_AT']);
registerEnumType(StockCountSortField, {
  name: 'StockCountSortField',
  description: 'What stock counts can be sorted by.',
});
export const StockCountSort = sortOf(StockCountSortField, 'StockCount');
