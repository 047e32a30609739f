import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import { PageArgs, type SortOf } from '../../platform/graphql/index.js';
import type { Context } from '../services.js';
import { MarkTraineeInput, TraineeFilter, TraineeSort, type TraineeSortField } from './training.input.js';
import { TraineePage, TraineeType, TrainingType } from './training.type.js';

/** The attendance sheet of a training. */
@Resolver()
export class TraineeResolver {
  @Access('person:own')
  @Query(() => TraineePage, {
    description: 'Who was at which training; without `training:read` oneself only.',
  })
  trainees(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => TraineeFilter, { nullable: true, description: 'Which ones; all when left out.' })
    _filter: TraineeFilter | null,
    @Arg('sort', () => [TraineeSort], {
      nullable: true,
      description: 'In which order; latest training first when left out.',
    })
    _sort: SortOf<keyof typeof TraineeSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('training:write')
  @Mutation(() => TrainingType, {
    description:
      'Puts people on a training; those on it stay. Raises NOT_FOUND, BAD_INPUT (somebody not with us).',
  })
  async addTrainees(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('trainingId', () => ID, { description: 'Which training.' }) trainingId: string,
    @Arg('personIds', () => [ID], { description: 'Who, 1 to 200.' }) personIds: string[],
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.trainees.add(trainingId, personIds));
    return ctx.read(info, trainingId);
  }

  @Access('training:write')
  @Mutation(() => TraineeType, {
    nullable: true,
    description:
      'Writes a row of the attendance sheet; T-01 says whether the score passes. Raises NOT_FOUND, CONFLICT, BAD_INPUT (not held yet, not there, not assessed).',
  })
  async markTrainee(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which row.' }) id: string,
    @Arg('input', () => MarkTraineeInput, { description: 'The whole row.' }) input: MarkTraineeInput,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.trainees.mark(id, input));
    return ctx.read(info, id);
  }

  @Access('training:write')
  @Mutation(() => TrainingType, {
    description: 'Takes somebody off a training. Raises NOT_FOUND, CONFLICT, BAD_INPUT (they were there).',
  })
  async removeTrainee(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which row.' }) id: string,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
  ): Promise<unknown> {
    const trainingId = await ctx.inTransaction((s) => s.trainees.remove(id, version));
    return ctx.read(info, trainingId);
  }
}
