import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { enumOf, sortOf } from '../../platform/graphql/index.js';

@InputType({ description: 'Which shelves to list; all conditions given hold.' })
export class ShelfFilter {
  @Field(() => [ID], { nullable: true, description: 'These ones.' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Those of this place.' })
  placeId?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of its code, or of what its place is found by.' })
  search?: string | null;
}

export const ShelfSortField = enumOf(['CODE', 'PLACE']);
registerEnumType(ShelfSortField, {
  name: 'ShelfSortField',
  description: 'What shelves can be sorted by; places by their code.',
});

export const ShelfSort = sortOf(ShelfSortField, 'Shelf');
