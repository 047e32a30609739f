import { Field, ID, Int, ObjectType } from 'type-graphql';
import { GraphQLFen } from '../../platform/graphql/index.js';
import type { PartCategory } from '../parts/part.entity.js';
import { PartCategoryEnum } from '../parts/part.type.js';

@ObjectType({ description: 'What lies at one place.' })
export class PlaceStock {
  @Field(() => ID, { description: 'The place.' })
  placeId!: string;

  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Int, { description: 'Parts held there.' })
  partCount!: number;

  @Field(() => GraphQLFen, { nullable: true, description: 'Value of them; null without `stock:cost`.' })
  valueFen!: number | null;
}

@ObjectType({ description: 'What is held of one category of parts.' })
export class CategoryStock {
  @Field(() => PartCategoryEnum, { description: 'The category.' })
  category!: PartCategory;

  @Field(() => Int, { description: 'Parts held of it.' })
  partCount!: number;

  @Field(() => GraphQLFen, { nullable: true, description: 'Value of them; null without `stock:cost`.' })
  valueFen!: number | null;
}

@ObjectType({ description: 'How the stock stands today.' })
export class StockSummary {
  @Field(() => Int, { description: 'Active parts of the catalogue.' })
  partCount!: number;

  @Field(() => Int, { description: 'Active places.' })
  placeCount!: number;

  @Field(() => GraphQLFen, {
    nullable: true,
    description: 'Value of all that is held; null without `stock:cost`.',
  })
  valueFen!: number | null;

  @Field(() => Int, { description: 'Active parts of which less is free than the minimum: level LOW.' })
  lowCount!: number;

  @Field(() => Int, { description: 'Active parts of which nothing is free: level OUT.' })
  outCount!: number;

  @Field(() => Int, { description: 'Active parts with a minimum of which nothing is free.' })
  neededOutCount!: number;

  @Field(() => Int, { description: 'Parts nobody has asked for in twelve months (Q50).' })
  deadCount!: number;

  @Field(() => GraphQLFen, { nullable: true, description: 'Value of them; null without `stock:cost`.' })
  deadValueFen!: number | null;

  @Field(() => Int, { description: 'Pieces held for promised 24-hour substitutes (Q46).' })
  reservedForPromises!: number;

  @Field(() => Int, { description: 'Loaners that should have been back.' })
  overdueLoaners!: number;

  @Field(() => [PlaceStock], { description: 'By place, by code; places that hold nothing are left out.' })
  byPlace!: PlaceStock[];

  @Field(() => [CategoryStock], { description: 'By category; what is not held is left out.' })
  byCategory!: CategoryStock[];
}
