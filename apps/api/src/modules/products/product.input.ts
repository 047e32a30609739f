import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import type { PlainDate } from '../../platform/clock.js';
import { enumOf, GraphQLPlainDate, sortOf } from '../../platform/graphql/index.js';
import type { SystemCategory } from './product.entity.js';
import { SystemCategoryEnum } from './product.type.js';

@InputType()
abstract class ProductFields {
  @Field(() => String, { nullable: true, description: 'Who makes it.' })
  manufacturer?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "The maker's own term for a replaced part, 0 to 240 months.",
  })
  oemTermMonths?: number | null;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'Last day the maker supports the software.' })
  softwareEndedOn?: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note?: string | null;
}

@InputType({ description: 'A product to be entered.' })
export class CreateProductInput extends ProductFields {
  @Field(() => String, { description: '产品名称.' })
  name!: string;

  @Field(() => String, { description: '规格型号, unique.' })
  model!: string;

  @Field(() => SystemCategoryEnum, { description: 'Kind of system.' })
  category!: SystemCategory;

  @Field(() => String, { defaultValue: '台', description: 'What one of it is called.' })
  unit!: string;
}

@InputType({ description: 'Changes to a product. A field left out stays, null clears it.' })
export class UpdateProductInput extends ProductFields {
  @Field(() => Int, { description: 'The version the change was made on.' })
  version!: number;

  @Field(() => String, { nullable: true, description: '产品名称; null leaves it.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: '规格型号; null leaves it.' })
  model?: string | null;

  @Field(() => SystemCategoryEnum, { nullable: true, description: 'Kind of system; null leaves it.' })
  category?: SystemCategory | null;

  @Field(() => String, { nullable: true, description: 'What one of it is called; null leaves it.' })
  unit?: string | null;
}

@InputType({ description: 'Which products to list; all conditions given hold.' })
export class ProductFilter {
  @Field(() => [ID], { nullable: true, description: 'These ones.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Part of name, model or maker, or of their pinyin.' })
  search?: string | null;

  @Field(() => [SystemCategoryEnum], { nullable: true, description: 'Any of these kinds.' })
  category?: SystemCategory[] | null;
}

export const ProductSortField = enumOf(['NAME', 'MODEL', 'CATEGORY', 'MANUFACTURER', 'UPDATED_AT']);
registerEnumType(ProductSortField, {
  name: 'ProductSortField',
  description: 'What products can be sorted by; names by pinyin.',
});

export const ProductSort = sortOf(ProductSortField, 'Product');
