import type { Stage } from '@jiannuo/rules';
import { Field, Int, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../platform/clock.js';
import { GraphQLPlainDate } from '../../platform/graphql/index.js';
import { StageEnum } from '../coverage/stage.type.js';
import type { SystemCategory } from '../products/product.entity.js';
import { SystemCategoryEnum } from '../products/product.type.js';

@ObjectType({ description: 'Devices in one stage.' })
export class StateCount {
  @Field(() => StageEnum, { description: 'The stage, over all contracts of a device.' })
  state!: Stage;

  @Field(() => Int, { description: 'How many devices are in it.' })
  count!: number;
}

@ObjectType({ description: 'Devices of one kind of system in one stage.' })
export class CategoryStateCount {
  @Field(() => SystemCategoryEnum, { description: 'The kind of system.' })
  category!: SystemCategory;

  @Field(() => StageEnum, { description: 'The stage.' })
  state!: Stage;

  @Field(() => Int, { description: 'How many devices.' })
  count!: number;
}

@ObjectType({ description: 'Devices in service whose latest period ends within one month.' })
export class MonthCount {
  @Field(() => String, { description: 'The month, `YYYY-MM`.' })
  month!: string;

  @Field(() => Int, { description: 'Free periods that end in it.' })
  free!: number;

  @Field(() => Int, { description: 'Paid periods that end in it.' })
  paid!: number;
}

@ObjectType({ description: '工作台: how things stand on one day.' })
export class Dashboard {
  @Field(() => GraphQLPlainDate, { description: 'The day: today in Asia/Shanghai.' })
  on!: PlainDate;

  @Field(() => [StateCount], { description: 'All devices by stage; retired ones are AFTER.' })
  devicesByState!: StateCount[];

  @Field(() => [CategoryStateCount], { description: 'The same by kind of system; what is 0 is left out.' })
  devicesByCategory!: CategoryStateCount[];

  @Field(() => Int, {
    description: 'Devices in service whose latest free period ends today or within 30 days.',
  })
  freeEndingIn30!: number;

  @Field(() => Int, {
    description: 'Devices in service whose latest free period ends today or within 90 days.',
  })
  freeEndingIn90!: number;

  @Field(() => Int, {
    description: 'Devices in service whose latest paid period ends today or within 30 days.',
  })
  paidEndingIn30!: number;

  @Field(() => Int, {
    description: 'Devices in service whose latest paid period ends today or within 90 days.',
  })
  paidEndingIn90!: number;

  @Field(() => [MonthCount], { description: 'What is still to end, this month and the eleven after it.' })
  endingByMonth!: MonthCount[];

  @Field(() => Int, { description: 'Contracts with contradictions nobody has decided.' })
  contractsWithContradictions!: number;

  @Field(() => Int, { description: 'Contradictions nobody has decided, over all contracts.' })
  openContradictions!: number;

  @Field(() => Int, { description: 'All contracts.' })
  contractCount!: number;

  @Field(() => Int, { description: 'All customers.' })
  customerCount!: number;

  @Field(() => Int, { description: 'All devices, retired ones included.' })
  deviceCount!: number;
}
