import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { enumOf, sortOf } from '../../platform/graphql/index.js';
import type { PlaceKind } from './stock-place.entity.js';
import { PlaceKindEnum } from './stock-place.type.js';

@InputType()
abstract class StockPlaceFields {
  @Field(() => String, { nullable: true, description: 'Where it is.' })
  region?: string | null;

  @Field(() => String, { nullable: true, description: '地址.' })
  address?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who answers for what lies there; a site store needs one (K-03).',
  })
  keeper?: string | null;

  @Field(() => ID, { nullable: true, description: 'The contract a site store serves.' })
  contractId?: string | null;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note?: string | null;
}

@InputType({ description: 'A place to be entered.' })
export class CreateStockPlaceInput extends StockPlaceFields {
  @Field(() => String, { description: '库位编号, unique.' })
  code!: string;

  @Field(() => String, { description: '名称.' })
  name!: string;

  @Field(() => PlaceKindEnum, { description: 'What kind of place it is.' })
  kind!: PlaceKind;
}

@InputType({ description: 'Changes to a place. A field left out stays, null clears it.' })
export class UpdateStockPlaceInput extends StockPlaceFields {
  @Field(() => Int, { description: 'The version the change was made on.' })
  version!: number;

  @Field(() => String, { nullable: true, description: '库位编号; null leaves it.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: '名称; null leaves it.' })
  name?: string | null;

  @Field(() => PlaceKindEnum, { nullable: true, description: 'What kind of place it is; null leaves it.' })
  kind?: PlaceKind | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'False when nothing is brought there any more; null leaves it.',
  })
  active?: boolean | null;
}

@InputType({ description: 'Which places to list; all conditions given hold.' })
export class StockPlaceFilter {
  @Field(() => [ID], { nullable: true, description: 'These ones.' })
  ids?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of code, name, keeper or address, or of their pinyin.',
  })
  search?: string | null;

  @Field(() => [PlaceKindEnum], { nullable: true, description: 'Any of these kinds.' })
  kind?: PlaceKind[] | null;

  @Field(() => Boolean, { nullable: true, description: 'In use, or no longer.' })
  active?: boolean | null;
}

export const StockPlaceSortField = enumOf(['CODE', 'NAME', 'KIND', 'UPDATED_AT']);
registerEnumType(StockPlaceSortField, {
  name: 'StockPlaceSortField',
  description: 'What places can be sorted by; names by pinyin.',
});

export const StockPlaceSort = sortOf(StockPlaceSortField, 'StockPlace');
