import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Instant, PlainDate } from '../../platform/clock.js';
import { enumOf, GraphQLInstant, GraphQLPlainDate, pageOf } from '../../platform/graphql/index.js';
import { systemCategories } from './product.entity.js';

export const SystemCategoryEnum = enumOf(systemCategories);
registerEnumType(SystemCategoryEnum, {
  name: 'SystemCategory',
  description: 'The kind of system a product belongs to.',
  valuesConfig: {
    CCTV: { description: '闭路电视监控' },
    ALARM: { description: '安全防盗报警' },
    INTERCOM: { description: '可视对讲' },
    SMART_HOME: { description: '家居智能' },
    NETWORK: { description: '计算机网络' },
    PARKING: { description: '停车场管理' },
    ACCESS_CONTROL: { description: '智能门禁' },
    BUILDING_AUTOMATION: { description: '楼宇自动化' },
  },
});

@ObjectType('Product', { description: 'What we sell, by model.' })
export class ProductType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => String, { description: '产品名称.' })
  name!: string;

  @Field(() => String, { description: '规格型号, unique.' })
  model!: string;

  @Field(() => SystemCategoryEnum, { description: 'Kind of system.' })
  category!: keyof typeof SystemCategoryEnum;

  @Field(() => String, { nullable: true, description: 'Who makes it.' })
  manufacturer!: string | null;

  @Field(() => String, { description: 'What one of it is called: 台, 套, 个.' })
  unit!: string;

  @Field(() => Int, {
    nullable: true,
    description: "The maker's own term for a replaced part, in months (Q26).",
  })
  oemTermMonths!: number | null;

  @Field(() => GraphQLPlainDate, {
    nullable: true,
    description: 'Last day on which the maker supports the software (Q28).',
  })
  softwareEndedOn!: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note!: string | null;

  @Field(() => Int, { description: 'How many devices are of this model.' })
  deviceCount!: number;

  @Field(() => GraphQLInstant, { description: 'When it was entered.' })
  createdAt!: Instant;

  @Field(() => GraphQLInstant, { description: 'When it was last changed.' })
  updatedAt!: Instant;

  @Field(() => Int, { description: 'Rises with every change; send it back with yours.' })
  version!: number;
}

export const ProductPage = pageOf(ProductType, 'Product');
