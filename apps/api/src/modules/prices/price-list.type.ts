import type { CustomerClass } from '@jiannuo/rules';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Instant } from '../../platform/clock.js';
import { GraphQLInstant, pageOf } from '../../platform/graphql/index.js';
import { CustomerClassEnum } from '../customers/customer.type.js';

@ObjectType('PriceList', {
  description: '价格表: prices for a region and a class of customers, in dated editions.',
})
export class PriceListType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => String, { description: '编号, unique.' })
  code!: string;

  @Field(() => String, { description: '名称.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Where it holds; null: everywhere.' })
  region!: string | null;

  @Field(() => CustomerClassEnum, { description: 'For which customers it holds.' })
  customerClass!: CustomerClass;

  @Field(() => Boolean, { description: 'Whether its prices include tax.' })
  taxIncluded!: boolean;

  @Field(() => Boolean, { description: 'False when nobody is priced by it any more.' })
  active!: boolean;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note!: string | null;

  @Field(() => Int, { description: 'Items of its latest published edition.' })
  itemCount!: number;

  @Field(() => GraphQLInstant, { description: 'When it was entered.' })
  createdAt!: Instant;

  @Field(() => GraphQLInstant, { description: 'When it was last changed.' })
  updatedAt!: Instant;

  @Field(() => Int, { description: 'Rises with every change; send it back with yours.' })
  version!: number;
}

export const PriceListPage = pageOf(PriceListType, 'PriceList');
