import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import type { PlainDate } from '../../platform/clock.js';
import { GraphQLPlainDate, PageArgs, type SortOf } from '../../platform/graphql/index.js';
import { viewerOf } from '../../platform/viewer-of.js';
import type { Context } from '../services.js';
import {
  CreatePersonInput,
  PersonFilter,
  PersonSort,
  type PersonSortField,
  UpdatePersonInput,
} from './person.input.js';
import { PeopleWords, PersonAccount, PersonPage, PersonType } from './person.type.js';

@Resolver()
export class PersonResolver {
  @Access('person:read')
  @Query(() => PersonPage, { description: 'Staff.' })
  people(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => PersonFilter, { nullable: true, description: 'Which ones; all when left out.' })
    _filter: PersonFilter | null,
    @Arg('sort', () => [PersonSort], {
      nullable: true,
      description: 'In which order; by number when left out.',
    })
    _sort: SortOf<keyof typeof PersonSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('person:read')
  @Query(() => PersonType, { nullable: true, description: 'One of the staff. Raises NOT_FOUND.' })
  person(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'UUID.' }) _id: string,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('person:own')
  @Query(() => PersonType, {
    nullable: true,
    description: 'Yourself among the staff; null when your account belongs to nobody there.',
  })
  async myPerson(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const id = await ctx.inTransaction((s) => s.people.idOfUser(viewerOf(ctx).id));
    return id === null ? null : ctx.readRow(info, id);
  }

  @Access('person:read')
  @Query(() => PeopleWords, { description: 'Words in use for staff, by pinyin, at most 500 of a kind.' })
  peopleWords(@Ctx() ctx: Context): Promise<PeopleWords> {
    return ctx.inTransaction((s) => s.peopleWords.inUse());
  }

  @Access('person:write')
  @Query(() => [PersonAccount], {
    description: 'Accounts that belong to nobody of the staff yet, at most 20.',
  })
  freeAccounts(
    @Ctx() ctx: Context,
    @Arg('search', () => String, { nullable: true, description: 'Part of a username or name.' })
    search: string | null,
  ): Promise<PersonAccount[]> {
    return ctx.inTransaction((s) => s.peopleWords.freeAccounts(search));
  }

  @Access('person:write')
  @Mutation(() => PersonType, {
    description: 'Enters somebody. Raises BAD_INPUT (a number or an account that is taken).',
  })
  async createPerson(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CreatePersonInput, { description: 'Who it is.' }) input: CreatePersonInput,
  ): Promise<unknown> {
    const id = await ctx.inTransaction((s) => s.people.create(input));
    return ctx.read(info, id);
  }

  @Access('person:write')
  @Mutation(() => PersonType, {
    description: 'Changes what is known of somebody. Raises NOT_FOUND, CONFLICT, BAD_INPUT.',
  })
  async updatePerson(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Who.' }) id: string,
    @Arg('input', () => UpdatePersonInput, { description: 'What changes.' }) input: UpdatePersonInput,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.people.update(id, input));
    return ctx.read(info, id);
  }

  @Access('person:write')
  @Mutation(() => PersonType, {
    description:
      'Somebody has left; what is kept of them gets its last day. Raises NOT_FOUND, CONFLICT, BAD_INPUT.',
  })
  async leavePerson(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Who.' }) id: string,
    @Arg('on', () => GraphQLPlainDate, { description: 'Their last day with us, not after today.' })
    on: PlainDate,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
  ): Promise<unknown> {
    await ctx.inTransaction(async (s) => {
      await s.people.leave(id, on, version);
      await s.personalDocuments.keepUntil(id, on);
    });
    return ctx.read(info, id);
  }

  @Access('person:write')
  @Mutation(() => PersonType, {
    description: 'Somebody who had left works here again. Raises NOT_FOUND, CONFLICT, BAD_INPUT.',
  })
  async returnPerson(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Who.' }) id: string,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
  ): Promise<unknown> {
    await ctx.inTransaction(async (s) => {
      await s.people.return(id, version);
      await s.personalDocuments.keepUntil(id, null);
    });
    return ctx.read(info, id);
  }
}
