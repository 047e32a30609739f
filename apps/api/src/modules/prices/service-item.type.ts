import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Instant } from '../../platform/clock.js';
import { GraphQLInstant, pageOf } from '../../platform/graphql/index.js';
import { ServiceClassEnum } from './price-enums.js';
import type { ServiceClass } from './service-item.entity.js';

@ObjectType('ServiceItem', { description: '收费项目: work of ours that has a price.' })
export class ServiceItemType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => String, { description: '编号, unique.' })
  code!: string;

  @Field(() => String, { description: '名称.' })
  name!: string;

  @Field(() => ServiceClassEnum, { description: 'What kind of work it is.' })
  costClass!: ServiceClass;

  @Field(() => String, { description: 'What is charged once: 小时, 次, 块. Stays once it was priced.' })
  unit!: string;

  @Field(() => Boolean, { description: 'False when it is no longer offered.' })
  active!: boolean;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note!: string | null;

  @Field(() => GraphQLInstant, { description: 'When it was entered.' })
  createdAt!: Instant;

  @Field(() => GraphQLInstant, { description: 'When it was last changed.' })
  updatedAt!: Instant;

  @Field(() => Int, { description: 'Rises with every change; send it back with yours.' })
  version!: number;
}

export const ServiceItemPage = pageOf(ServiceItemType, 'ServiceItem');
