import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { enumOf, sortOf } from '../../platform/graphql/index.js';
import { StockLevelEnum } from '../stock/stock.enums.js';
import type { StockLevel } from '../stock/stock-kinds.js';
import type { PartCategory, PartTracking } from './part.entity.js';
import { PartCategoryEnum, PartTrackingEnum } from './part.type.js';

@InputType()
abstract class PartFields {
  @Field(() => String, { nullable: true, description: '规格型号.' })
  model?: string | null;

  @Field(() => String, { nullable: true, description: 'Who makes it.' })
  manufacturer?: string | null;

  @Field(() => String, { nullable: true, description: 'Who sells it to us.' })
  supplier?: string | null;

  @Field(() => Int, { nullable: true, description: "The supplier's own warranty, 0 to 240 months." })
  supplierTermMonths?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many days a batch keeps from its receipt, 1 to 36,500.',
  })
  shelfLifeDays?: number | null;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note?: string | null;
}

@InputType({ description: 'A part to be entered.' })
export class CreatePartInput extends PartFields {
  @Field(() => String, { description: '备件编号, unique.' })
  number!: string;

  @Field(() => String, { description: '名称.' })
  name!: string;

  @Field(() => PartCategoryEnum, { description: 'What it is used as.' })
  category!: PartCategory;

  @Field(() => PartTrackingEnum, { defaultValue: 'QUANTITY', description: 'How its stock is kept.' })
  tracking!: PartTracking;

  @Field(() => String, { defaultValue: '个', description: 'What one of it is called.' })
  unit!: string;

  @Field(() => Int, { defaultValue: 0, description: 'Minimum stock over all places, 0 to 1,000,000.' })
  minimumStock!: number;
}

@InputType({ description: 'Changes to a part. A field left out stays, null clears it.' })
export class UpdatePartInput extends PartFields {
  @Field(() => Int, { description: 'The version the change was made on.' })
  version!: number;

  @Field(() => String, { nullable: true, description: '备件编号; null leaves it.' })
  number?: string | null;

  @Field(() => String, { nullable: true, description: '名称; null leaves it.' })
  name?: string | null;

  @Field(() => PartCategoryEnum, { nullable: true, description: 'What it is used as; null leaves it.' })
  category?: PartCategory | null;

  @Field(() => PartTrackingEnum, { nullable: true, description: 'How its stock is kept; null leaves it.' })
  tracking?: PartTracking | null;

  @Field(() => String, { nullable: true, description: 'What one of it is called; null leaves it.' })
  unit?: string | null;

  @Field(() => Int, { nullable: true, description: 'Minimum stock over all places; null leaves it.' })
  minimumStock?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'False when it is no longer bought or priced; null leaves it.',
  })
  active?: boolean | null;
}

@InputType({ description: 'A product that a part fits.' })
export class PartFitInput {
  @Field(() => ID, { description: 'Which product.' })
  productId!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Not the same model but one the client agrees to (K-04).',
  })
  equivalent!: boolean;
}

@InputType({ description: 'Which parts to list; all conditions given hold.' })
export class PartFilter {
  @Field(() => [ID], { nullable: true, description: 'These ones.' })
  ids?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of number, name, model, maker or supplier, or of their pinyin.',
  })
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'Exactly this number.' })
  number?: string | null;

  @Field(() => [PartCategoryEnum], { nullable: true, description: 'Any of these uses.' })
  category?: PartCategory[] | null;

  @Field(() => PartTrackingEnum, { nullable: true, description: 'Kept so.' })
  tracking?: PartTracking | null;

  @Field(() => ID, { nullable: true, description: 'Those that fit this product.' })
  productId?: string | null;

  @Field(() => String, { nullable: true, description: 'Exactly this supplier.' })
  supplier?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'In use, or no longer.' })
  active?: boolean | null;

  @Field(() => [StockLevelEnum], { nullable: true, description: 'At any of these levels, over all places.' })
  level?: StockLevel[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Dead stock only, or all but it.' })
  dead?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Those held at this place.' })
  placeId?: string | null;
}

export const PartSortField = enumOf([
  'NUMBER',
  'NAME',
  'MODEL',
  'CATEGORY',
  'SUPPLIER',
  'ON_HAND',
  'FREE',
  'UPDATED_AT',
]);
registerEnumType(PartSortField, {
  name: 'PartSortField',
  description: 'What parts can be sorted by; names by pinyin.',
});

export const PartSort = sortOf(PartSortField, 'Part');
