import { Field, ID, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../platform/clock.js';
import { GraphQLPlainDate, pageOf } from '../../platform/graphql/index.js';
import { DeviceType } from '../devices/device.type.js';
import { PartType } from '../parts/part.type.js';
import { StockPlaceType } from '../places/stock-place.type.js';
import { StockUnitStateEnum } from './stock.enums.js';
import type { StockUnitState } from './stock-kinds.js';

@ObjectType('StockUnit', { description: 'One piece with a serial of its own, from its receipt on.' })
export class StockUnitType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => PartType, { description: 'What it is.' })
  part!: PartType;

  @Field(() => String, { description: '序列号, unique for its part.' })
  serial!: string;

  @Field(() => String, { nullable: true, description: '批次.' })
  batch!: string | null;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'Last day of use.' })
  expiresOn!: PlainDate | null;

  @Field(() => StockUnitStateEnum, { description: 'Where it is.' })
  state!: StockUnitState;

  @Field(() => StockPlaceType, {
    nullable: true,
    description: 'The place it lies at; null once it has left.',
  })
  place!: StockPlaceType | null;

  @Field(() => DeviceType, { nullable: true, description: 'The device it went into or stands in for.' })
  device!: DeviceType | null;
}

export const StockUnitPage = pageOf(StockUnitType, 'StockUnit');
