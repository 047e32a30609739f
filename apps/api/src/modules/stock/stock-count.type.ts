import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Instant } from '../../platform/clock.js';
import { GraphQLFen, GraphQLInstant, pageOf } from '../../platform/graphql/index.js';
import { PartType } from '../parts/part.type.js';
import { ShelfType, StockPlaceType } from '../places/stock-place.type.js';
import { StockCountStatusEnum } from './stock.enums.js';
import type { StockCountStatus } from './stock-kinds.js';

@ObjectType('StockCountLine', { description: 'One part of a stock count.' })
export class StockCountLineType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => PartType, { description: 'What is counted.' })
  part!: PartType;

  @Field(() => Int, {
    description: 'Usable by the book when it was counted; until then, when the count began.',
  })
  expected!: number;

  @Field(() => Int, { nullable: true, description: 'What was found; null until counted.' })
  counted!: number | null;

  @Field(() => Int, { nullable: true, description: 'Counted less expected: what posting will adjust by.' })
  difference!: number | null;

  @Field(() => GraphQLFen, {
    nullable: true,
    description:
      'What the difference changes the value by: at the average until it is posted. Needs `stock:cost`.',
  })
  differenceFen!: number | null;

  @Field(() => [String], { description: 'Serials the book has and the shelf has not.' })
  missingSerials!: string[];

  @Field(() => [String], { description: 'Serials the shelf has and the book has not.' })
  extraSerials!: string[];

  @Field(() => String, { nullable: true, description: 'Who counted it.' })
  countedBy!: string | null;

  @Field(() => GraphQLInstant, { nullable: true, description: 'When.' })
  countedAt!: Instant | null;

  @Field(() => Int, { description: 'Rises with every change; send it back with yours.' })
  version!: number;
}

@ObjectType('StockCount', { description: '盘点: the shelf beside the book, as a document.' })
export class StockCountType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => String, { description: 'Its number: PD-2026-0001.' })
  number!: string;

  @Field(() => StockPlaceType, { description: 'The place counted.' })
  place!: StockPlaceType;

  @Field(() => ShelfType, { nullable: true, description: 'The shelf counted; null for the whole place.' })
  shelf!: ShelfType | null;

  @Field(() => StockCountStatusEnum, { description: 'How far it is.' })
  status!: StockCountStatus;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note!: string | null;

  @Field(() => Int, { description: 'Parts on it.' })
  lineCount!: number;

  @Field(() => Int, { description: 'Parts counted so far.' })
  countedCount!: number;

  @Field(() => Int, { description: 'Parts counted with a difference.' })
  differenceCount!: number;

  @Field(() => [StockCountLineType], { description: 'Its parts, by number; at most 5,000.' })
  lines!: StockCountLineType[];

  @Field(() => String, { description: 'Who began it.' })
  startedBy!: string;

  @Field(() => GraphQLInstant, { description: 'When.' })
  startedAt!: Instant;

  @Field(() => String, { nullable: true, description: 'Who posted or cancelled it.' })
  endedBy!: string | null;

  @Field(() => GraphQLInstant, { nullable: true, description: 'When.' })
  endedAt!: Instant | null;

  @Field(() => Int, { description: 'Rises with every change; send it back with yours.' })
  version!: number;
}

export const StockCountPage = pageOf(StockCountType, 'StockCount');
