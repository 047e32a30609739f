import type { CustomerClass } from '@jiannuo/rules';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { enumOf, sortOf } from '../../platform/graphql/index.js';
import { CustomerClassEnum } from '../customers/customer.type.js';

@InputType({ description: 'A price list to be made. It has no prices until an edition is published.' })
export class CreatePriceListInput {
  @Field(() => String, { description: '编号, unique.' })
  code!: string;

  @Field(() => String, { description: '名称.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Where it holds; null: everywhere.' })
  region?: string | null;

  @Field(() => CustomerClassEnum, { description: 'For which customers it holds.' })
  customerClass!: CustomerClass;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether its prices include tax.' })
  taxIncluded!: boolean;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether customers are priced by it.' })
  active!: boolean;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note?: string | null;
}

@InputType({
  description:
    'Changes to a price list. A field left out stays, null clears region and remarks. For whom it holds and the tax stay once an edition is published.',
})
export class UpdatePriceListInput {
  @Field(() => Int, { description: 'The version the change was made on.' })
  version!: number;

  @Field(() => String, { nullable: true, description: '编号; null leaves it.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: '名称; null leaves it.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it holds; null: everywhere.' })
  region?: string | null;

  @Field(() => CustomerClassEnum, { nullable: true, description: 'For which customers; null leaves it.' })
  customerClass?: CustomerClass | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether prices include tax; null leaves it.' })
  taxIncluded?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether customers are priced by it; null leaves it.',
  })
  active?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note?: string | null;
}

@InputType({ description: 'Which price lists to list; all conditions given hold.' })
export class PriceListFilter {
  @Field(() => [ID], { nullable: true, description: 'These ones.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Part of code or name.' })
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'Exactly this region.' })
  region?: string | null;

  @Field(() => [CustomerClassEnum], { nullable: true, description: 'Any of these classes.' })
  customerClass?: CustomerClass[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether customers are priced by it.' })
  active?: boolean | null;
}

export const PriceListSortField = enumOf(['CODE', 'NAME', 'REGION', 'CUSTOMER_CLASS', 'UPDATED_AT']);
registerEnumType(PriceListSortField, {
  name: 'PriceListSortField',
  description: 'What price lists can be sorted by; names by pinyin.',
});

export const PriceListSort = sortOf(PriceListSortField, 'PriceList');
