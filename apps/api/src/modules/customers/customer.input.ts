import type { CustomerClass } from '@jiannuo/rules';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { enumOf, sortOf } from '../../platform/graphql/index.js';
import { CustomerClassEnum } from './customer.type.js';

@InputType()
abstract class CustomerFields {
  @Field(() => String, { nullable: true, description: 'Where it is, for local prices and travel.' })
  region?: string | null;

  @Field(() => String, { nullable: true, description: '联系人.' })
  contactName?: string | null;

  @Field(() => String, { nullable: true, description: '电话.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: '传真.' })
  fax?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: '地址.' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: '邮编.' })
  postcode?: string | null;

  @Field(() => String, { nullable: true, description: '物业公司.' })
  propertyManagerName?: string | null;

  @Field(() => String, { nullable: true, description: 'Who to ask for there.' })
  propertyManagerContact?: string | null;

  @Field(() => String, { nullable: true, description: 'Their telephone.' })
  propertyManagerPhone?: string | null;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note?: string | null;
}

@InputType({ description: 'A customer to be entered, with the user data W-01 asks for.' })
export class CreateCustomerInput extends CustomerFields {
  @Field(() => CustomerClassEnum, { defaultValue: 'STANDARD', description: 'Which price lists hold for it.' })
  customerClass!: CustomerClass;

  @Field(() => String, { description: '单位名称, unique.' })
  name!: string;
}

@InputType({ description: 'Changes to a customer. A field left out stays, null clears it.' })
export class UpdateCustomerInput extends CustomerFields {
  @Field(() => Int, { description: 'The version the change was made on.' })
  version!: number;

  @Field(() => CustomerClassEnum, {
    nullable: true,
    description: 'Which price lists hold for it; null leaves it.',
  })
  customerClass?: CustomerClass | null;

  @Field(() => String, { nullable: true, description: '单位名称. The old name is kept; null leaves it.' })
  name?: string | null;
}

@InputType({ description: 'Which customers to list; all conditions given hold.' })
export class CustomerFilter {
  @Field(() => [ID], { nullable: true, description: 'These ones.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Part of a present or former name, or of its pinyin.' })
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'Exactly this region.' })
  region?: string | null;

  @Field(() => [CustomerClassEnum], { nullable: true, description: 'Any of these classes.' })
  customerClass?: CustomerClass[] | null;
}

export const CustomerSortField = enumOf(['NAME', 'REGION', 'CREATED_AT', 'UPDATED_AT', 'DEVICE_COUNT']);
registerEnumType(CustomerSortField, {
  name: 'CustomerSortField',
  description: 'What customers can be sorted by; names by pinyin.',
});

export const CustomerSort = sortOf(CustomerSortField, 'Customer');
