import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Instant } from '../../platform/clock.js';
import { enumOf, GraphQLFen, GraphQLInstant, pageOf } from '../../platform/graphql/index.js';
import { ContractType } from '../contracts/contract.type.js';
import { placeKinds } from './stock-place.entity.js';

export const PlaceKindEnum = enumOf(placeKinds);
registerEnumType(PlaceKindEnum, {
  name: 'PlaceKind',
  description: 'What kind of place parts lie in.',
  valuesConfig: {
    WAREHOUSE: { description: '仓库.' },
    VAN: { description: '服务车.' },
    SITE: { description: "现场库房: a store on a client's site, with a named keeper (K-03)." },
  },
});

@ObjectType('Shelf', { description: '货架: where in a place a part lies.' })
export class ShelfType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => String, { description: 'What is written on it, unique in its place.' })
  code!: string;

  @Field(() => StockPlaceType, { description: 'The place it stands in.' })
  place!: StockPlaceType;

  @Field(() => Int, { description: 'Rises with every change; send it back with yours.' })
  version!: number;
}

@ObjectType('StockPlace', { description: '库位: where parts lie.' })
export class StockPlaceType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => String, { description: '库位编号, unique.' })
  code!: string;

  @Field(() => String, { description: '名称.' })
  name!: string;

  @Field(() => PlaceKindEnum, { description: 'What kind of place it is.' })
  kind!: keyof typeof PlaceKindEnum;

  @Field(() => String, { nullable: true, description: 'Where it is.' })
  region!: string | null;

  @Field(() => String, { nullable: true, description: '地址.' })
  address!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who answers for what lies there; a site store has one (K-03).',
  })
  keeper!: string | null;

  @Field(() => ContractType, { nullable: true, description: 'The contract a site store serves.' })
  contract!: ContractType | null;

  @Field(() => Boolean, { description: 'False when nothing is brought there any more.' })
  active!: boolean;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note!: string | null;

  @Field(() => [ShelfType], { description: 'Its shelves, by code; at most 500.' })
  shelves!: ShelfType[];

  @Field(() => Int, { description: 'Parts held there.' })
  partCount!: number;

  @Field(() => GraphQLFen, {
    nullable: true,
    description: 'Value of all that lies there. Needs `stock:cost`.',
  })
  valueFen!: number | null;

  @Field(() => GraphQLInstant, { description: 'When it was entered.' })
  createdAt!: Instant;

  @Field(() => GraphQLInstant, { description: 'When it was last changed.' })
  updatedAt!: Instant;

  @Field(() => Int, { description: 'Rises with every change; send it back with yours.' })
  version!: number;
}

export const StockPlacePage = pageOf(StockPlaceType, 'StockPlace');

export const ShelfPage = pageOf(ShelfType, 'Shelf');
