import type { Stage } from '@jiannuo/rules';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import type { PlainDate } from '../../platform/clock.js';
import { DateRange, enumOf, GraphQLPlainDate, sortOf } from '../../platform/graphql/index.js';
import { StageEnum } from '../coverage/stage.type.js';
import type { SystemCategory } from '../products/product.entity.js';
import { SystemCategoryEnum } from '../products/product.type.js';
import type { DeviceStatus } from './device.entity.js';
import { DeviceStatusEnum } from './device.type.js';

@InputType()
abstract class DeviceFields {
  @Field(() => ID, { nullable: true, description: 'The contract that supplied it.' })
  contractId?: string | null;

  @Field(() => GraphQLPlainDate, { nullable: true, description: '售出日期.' })
  soldOn?: PlainDate | null;

  @Field(() => ID, { nullable: true, description: 'The unit it took the place of.' })
  replacesId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Whole days out of service within the free period (Q27).',
  })
  outOfServiceDays?: number | null;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note?: string | null;
}

@InputType({ description: 'A device to be entered.' })
export class CreateDeviceInput extends DeviceFields {
  @Field(() => String, { description: '出厂编号, unique for its model.' })
  serial!: string;

  @Field(() => ID, { description: 'What it is.' })
  productId!: string;

  @Field(() => ID, { description: 'Who has it.' })
  customerId!: string;

  @Field(() => String, { description: '安装位置.' })
  position!: string;
}

@InputType({ description: 'Changes to a device. A field left out stays, null clears it.' })
export class UpdateDeviceInput extends DeviceFields {
  @Field(() => Int, { description: 'The version the change was made on.' })
  version!: number;

  @Field(() => String, { nullable: true, description: '出厂编号; null leaves it.' })
  serial?: string | null;

  @Field(() => ID, { nullable: true, description: 'What it is; null leaves it.' })
  productId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who has it; null leaves it.' })
  customerId?: string | null;

  @Field(() => String, { nullable: true, description: '安装位置; null leaves it.' })
  position?: string | null;
}

@InputType({ description: 'Which devices to list; all conditions given hold.' })
export class DeviceFilter {
  @Field(() => [ID], { nullable: true, description: 'These ones.' })
  ids?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Words that are each part of serial, position, product, model or customer, or of their pinyin.',
  })
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'Exactly this serial.' })
  serial?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this customer.' })
  customerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Supplied by this contract, or listed under it.' })
  contractId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this product.' })
  productId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Listed by this certificate.' })
  certificateId?: string | null;

  @Field(() => [SystemCategoryEnum], { nullable: true, description: 'Any of these kinds of system.' })
  category?: SystemCategory[] | null;

  @Field(() => DeviceStatusEnum, { nullable: true, description: 'In service, or retired.' })
  status?: DeviceStatus | null;

  @Field(() => [StageEnum], { nullable: true, description: 'In any of these stages on `coverageOn`.' })
  coverageState?: Stage[] | null;

  @Field(() => GraphQLPlainDate, {
    nullable: true,
    description: 'The date `coverageState` is asked for; today.',
  })
  coverageOn?: PlainDate | null;

  @Field(() => DateRange, { nullable: true, description: 'Whose latest free period ends within.' })
  freeEnds?: DateRange | null;

  @Field(() => DateRange, { nullable: true, description: 'Whose latest paid period ends within.' })
  paidEnds?: DateRange | null;

  @Field(() => DateRange, { nullable: true, description: 'Sold within.' })
  soldOn?: DateRange | null;
}

export const DeviceSortField = enumOf([
  'SERIAL',
  'POSITION',
  'SOLD_ON',
  'FREE_UNTIL_ON',
  'PAID_UNTIL_ON',
  'CUSTOMER',
  'PRODUCT',
  'UPDATED_AT',
  'CREATED_AT',
]);
registerEnumType(DeviceSortField, {
  name: 'DeviceSortField',
  description: 'What devices can be sorted by; names by pinyin.',
});

export const DeviceSort = sortOf(DeviceSortField, 'Device');
