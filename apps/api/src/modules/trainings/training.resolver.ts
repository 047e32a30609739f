import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import { PageArgs, type SortOf } from '../../platform/graphql/index.js';
import type { Context } from '../services.js';
import {
  CreateTrainingInput,
  TrainingFilter,
  TrainingSort,
  type TrainingSortField,
  UpdateTrainingInput,
} from './training.input.js';
import { TrainingPage, TrainingType } from './training.type.js';

@Resolver()
export class TrainingResolver {
  @Access('training:read')
  @Query(() => TrainingPage, { description: '培训.' })
  trainings(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => TrainingFilter, { nullable: true, description: 'Which ones; all when left out.' })
    _filter: TrainingFilter | null,
    @Arg('sort', () => [TrainingSort], {
      nullable: true,
      description: 'In which order; latest first when left out.',
    })
    _sort: SortOf<keyof typeof TrainingSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('training:read')
  @Query(() => TrainingType, { nullable: true, description: 'One training. Raises NOT_FOUND.' })
  training(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'UUID.' }) _id: string,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('training:write')
  @Mutation(() => TrainingType, {
    description: 'Enters a training. Raises BAD_INPUT (work it qualifies for without a pass mark).',
  })
  async createTraining(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CreateTrainingInput, { description: 'What it is.' }) input: CreateTrainingInput,
  ): Promise<unknown> {
    const id = await ctx.inTransaction((s) => s.trainings.create(input));
    return ctx.read(info, id);
  }

  @Access('training:write')
  @Mutation(() => TrainingType, {
    description:
      'Changes a training. Raises NOT_FOUND, CONFLICT, BAD_INPUT (a pass mark or day people were assessed by).',
  })
  async updateTraining(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('input', () => UpdateTrainingInput, { description: 'What changes.' }) input: UpdateTrainingInput,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.trainings.update(id, input));
    return ctx.read(info, id);
  }

  @Access('training:write')
  @Mutation(() => Boolean, {
    description: 'Deletes a training nobody is on. Raises NOT_FOUND, CONFLICT, IN_USE.',
  })
  async deleteTraining(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
  ): Promise<boolean> {
    await ctx.inTransaction((s) => s.trainings.delete(id, version));
    return true;
  }
}
