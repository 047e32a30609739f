import { Arg, ArgsType, type ClassType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { SortDirection, Total } from './types.js';

/** `limit`, `offset` and `after` of every list. Read by the compiled read, so resolvers only declare them. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 25, description: 'Rows to answer, 1 to 100.' })
  limit!: number;

  @Field(() => Int, { defaultValue: 0, description: 'Rows to skip, 0 to 10,000; go on with `after` beyond.' })
  offset!: number;

  @Field(() => String, { nullable: true, description: 'Continue after this `nextCursor`.' })
  after?: string | null;
}

export interface PageOf<T> {
  rows: T[];
  total(cap: number): Total;
  nextCursor: string | null;
}

/** `XPage { rows, total(cap), nextCursor }` for a row type. */
export function pageOf<T extends object>(row: ClassType<T>, name: string): ClassType<PageOf<T>> {
  @ObjectType(`${name}Page`, { description: `A page of ${name}.` })
  class Page implements PageOf<T> {
    @Field(() => [row], { description: 'The rows of this page.' })
    rows!: T[];

    @Field(() => Total, { description: 'How many rows there are in all; costs a statement of its own.' })
    total(
      @Arg('cap', () => Int, { defaultValue: 10_001, description: 'Stop counting here.' }) _cap: number,
    ): Total {
      throw new Error('The compiled read answers `total`.');
    }

    @Field(() => String, { nullable: true, description: 'Where the next page starts; null on the last one.' })
    nextCursor!: string | null;
  }
  return Page;
}

export interface SortOf<F> {
  field: F;
  direction: SortDirection;
}

/** `XSort { field: XSortField!, direction: SortDirection! = ASC }` for a sort enum. */
export function sortOf<F extends string>(fields: Readonly<Record<F, F>>, name: string): ClassType<SortOf<F>> {
  @InputType(`${name}Sort`, { description: `One level of the order of ${name} lists.` })
  class Sort implements SortOf<F> {
    @Field(() => fields, { description: 'What to sort by.' })
    field!: F;

    @Field(() => SortDirection, { defaultValue: 'ASC', description: 'Which way.' })
    direction!: SortDirection;
  }
  return Sort;
}
