import { type CustomerClass, customerClasses } from '@jiannuo/rules';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Instant } from '../../platform/clock.js';
import { enumOf, GraphQLInstant, pageOf } from '../../platform/graphql/index.js';

export const CustomerClassEnum = enumOf(customerClasses);
registerEnumType(CustomerClassEnum, {
  name: 'CustomerClass',
  description: 'A class of customers with prices of its own.',
  valuesConfig: {
    STANDARD: { description: '一般客户' },
    KEY_ACCOUNT: { description: '重点客户' },
    PUBLIC_SECTOR: { description: '公共部门' },
    TRADE: { description: '同行' },
  },
});

@ObjectType({ description: 'A name a customer once had.' })
export class FormerName {
  @Field(() => String, { description: 'The name as it was.' })
  name!: string;

  @Field(() => GraphQLInstant, { description: 'Until when it was the name.' })
  untilAt!: Instant;
}

@ObjectType('Customer', { description: '用户/甲方: who bought and uses the devices.' })
export class CustomerType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => String, { description: 'Name of the unit (单位名称).' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Where it is, for local prices and travel.' })
  region!: string | null;

  @Field(() => CustomerClassEnum, { description: 'Which price lists hold for it, with the region.' })
  customerClass!: CustomerClass;

  @Field(() => String, { nullable: true, description: '联系人. Needs `customer:contacts`.' })
  contactName!: string | null;

  @Field(() => String, { nullable: true, description: '电话. Needs `customer:contacts`.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: '传真. Needs `customer:contacts`.' })
  fax!: string | null;

  @Field(() => String, { nullable: true, description: 'Needs `customer:contacts`.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: '地址.' })
  address!: string | null;

  @Field(() => String, { nullable: true, description: '邮编.' })
  postcode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '物业公司: may act for the customer in H-01. Needs `customer:contacts`.',
  })
  propertyManagerName!: string | null;

  @Field(() => String, { nullable: true, description: 'Needs `customer:contacts`.' })
  propertyManagerContact!: string | null;

  @Field(() => String, { nullable: true, description: 'Needs `customer:contacts`.' })
  propertyManagerPhone!: string | null;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note!: string | null;

  @Field(() => [FormerName], {
    description: 'Names it once had, latest first (W-01: history keeps old names).',
  })
  formerNames!: FormerName[];

  @Field(() => Int, { description: 'How many contracts it has.' })
  contractCount!: number;

  @Field(() => Int, { description: 'How many devices it has.' })
  deviceCount!: number;

  @Field(() => GraphQLInstant, { description: 'When it was entered.' })
  createdAt!: Instant;

  @Field(() => GraphQLInstant, { description: 'When it was last changed.' })
  updatedAt!: Instant;

  @Field(() => Int, { description: 'Rises with every change; send it back with yours.' })
  version!: number;
}

export const CustomerPage = pageOf(CustomerType, 'Customer');
