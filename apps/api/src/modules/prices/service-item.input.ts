import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { enumOf, sortOf } from '../../platform/graphql/index.js';
import { ServiceClassEnum } from './price-enums.js';
import type { ServiceClass } from './service-item.entity.js';

@InputType({ description: 'Work of ours to be offered.' })
export class CreateServiceItemInput {
  @Field(() => String, { description: '编号, unique.' })
  code!: string;

  @Field(() => String, { description: '名称.' })
  name!: string;

  @Field(() => ServiceClassEnum, { description: 'What kind of work it is.' })
  costClass!: ServiceClass;

  @Field(() => String, { description: 'What is charged once: 小时, 次, 块.' })
  unit!: string;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether it is offered.' })
  active!: boolean;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note?: string | null;
}

@InputType({ description: 'Changes to a service item. A field left out stays, null clears the remarks.' })
export class UpdateServiceItemInput {
  @Field(() => Int, { description: 'The version the change was made on.' })
  version!: number;

  @Field(() => String, { nullable: true, description: '编号; null leaves it.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: '名称; null leaves it.' })
  name?: string | null;

  @Field(() => ServiceClassEnum, { nullable: true, description: 'Kind of work; null leaves it.' })
  costClass?: ServiceClass | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is charged once; stays once it was priced; null leaves it.',
  })
  unit?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is offered; null leaves it.' })
  active?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note?: string | null;
}

@InputType({ description: 'Which service items to list; all conditions given hold.' })
export class ServiceItemFilter {
  @Field(() => [ID], { nullable: true, description: 'These ones.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Part of code or name, or of its pinyin.' })
  search?: string | null;

  @Field(() => [ServiceClassEnum], { nullable: true, description: 'Any of these kinds.' })
  costClass?: ServiceClass[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is offered.' })
  active?: boolean | null;
}

export const ServiceItemSortField = enumOf(['CODE', 'NAME', 'COST_CLASS', 'UPDATED_AT']);
registerEnumType(ServiceItemSortField, {
  name: 'ServiceItemSortField',
  description: 'What service items can be sorted by; names by pinyin.',
});

export const ServiceItemSort = sortOf(ServiceItemSortField, 'ServiceItem');
