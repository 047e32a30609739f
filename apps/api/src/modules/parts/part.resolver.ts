import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import { PageArgs, type SortOf } from '../../platform/graphql/index.js';
import type { Context } from '../services.js';
import {
  CreatePartInput,
  PartFilter,
  PartFitInput,
  PartSort,
  type PartSortField,
  UpdatePartInput,
} from './part.input.js';
import { PartPage, PartType } from './part.type.js';

@Resolver()
export class PartResolver {
  @Access('part:read')
  @Query(() => PartPage, { description: 'Spare parts.' })
  parts(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => PartFilter, { nullable: true, description: 'Which ones; all when left out.' })
    _filter: PartFilter | null,
    @Arg('sort', () => [PartSort], {
      nullable: true,
      description: 'In which order; by number when left out.',
    })
    _sort: SortOf<keyof typeof PartSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('part:read')
  @Query(() => PartType, { nullable: true, description: 'One part. Raises NOT_FOUND.' })
  part(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'UUID.' }) _id: string,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('part:write')
  @Mutation(() => PartType, { description: 'Enters a part. Raises BAD_INPUT (a number that is taken).' })
  async createPart(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CreatePartInput, { description: 'What it is.' }) input: CreatePartInput,
  ): Promise<unknown> {
    const id = await ctx.inTransaction((s) => s.parts.create(input));
    return ctx.read(info, id);
  }

  @Access('part:write')
  @Mutation(() => PartType, {
    description:
      'Changes a part. Raises NOT_FOUND, CONFLICT, BAD_INPUT (also: the unit or the tracking of a part that was used).',
  })
  async updatePart(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('input', () => UpdatePartInput, { description: 'What changes.' }) input: UpdatePartInput,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.parts.update(id, input));
    return ctx.read(info, id);
  }

  @Access('part:write')
  @Mutation(() => PartType, {
    description: 'Says anew which products a part fits. Raises NOT_FOUND, CONFLICT, BAD_INPUT.',
  })
  async setPartFits(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which part.' }) id: string,
    @Arg('fits', () => [PartFitInput], { description: 'All of them, at most 100.' }) fits: PartFitInput[],
    @Arg('version', () => Int, { description: 'The version of the part you saw.' }) version: number,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.partFits.set(id, fits, version));
    return ctx.read(info, id);
  }

  @Access('part:write')
  @Mutation(() => Boolean, {
    description: 'Deletes a part that was never used. Raises NOT_FOUND, CONFLICT, IN_USE.',
  })
  async deletePart(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
  ): Promise<boolean> {
    await ctx.inTransaction((s) => s.parts.delete(id, version));
    return true;
  }
}
