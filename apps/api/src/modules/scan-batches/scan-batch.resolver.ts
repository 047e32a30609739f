import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import { PageArgs, type SortOf } from '../../platform/graphql/index.js';
import type { Context } from '../services.js';
import {
  ScanBatchPage,
  ScanBatchSort,
  type ScanBatchSortField,
  ScanBatchType,
  ScanItemPage,
  ScanItemSort,
  type ScanItemSortField,
  ScanItemStateEnum,
  ScanItemType,
} from './scan-batch.type.js';
import type { ScanItemState } from './scan-item.entity.js';

@Resolver()
export class ScanBatchResolver {
  @Access('certificate:scan')
  @Query(() => ScanBatchPage, { description: 'Batches of scans, latest first.' })
  scanBatches(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('sort', () => [ScanBatchSort], { nullable: true, description: 'In which order.' })
    _sort: SortOf<keyof typeof ScanBatchSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('certificate:scan')
  @Query(() => ScanBatchType, { nullable: true, description: 'One batch. Raises NOT_FOUND.' })
  scanBatch(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'UUID.' }) _id: string,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('certificate:scan')
  @Query(() => ScanItemPage, { description: 'The files of a batch, and what becomes of each.' })
  scanItems(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('batchId', () => ID, { description: 'Which batch.' }) _batchId: string,
    @Arg('state', () => [ScanItemStateEnum], { nullable: true, description: 'Only these.' })
    _state: ScanItemState[] | null,
    @Arg('sort', () => [ScanItemSort], { nullable: true, description: 'In which order.' })
    _sort: SortOf<keyof typeof ScanItemSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('certificate:scan')
  @Mutation(() => ScanBatchType, { description: 'Begins a batch of scans. Raises BAD_INPUT.' })
  async createScanBatch(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('name', () => String, { description: 'Name of the folder or zip.' }) name: string,
  ): Promise<unknown> {
    const id = await ctx.inTransaction((s) => s.scanBatches.create(name));
    return ctx.read(info, id);
  }

  @Access('certificate:scan')
  @Mutation(() => [ScanItemType], {
    description:
      'Says which files will come, at most 200 at once: each is matched by its path, and answered in the same order. Then upload each to `POST /files?owner=SCAN_BATCH&id=…`. Raises NOT_FOUND, BAD_INPUT.',
  })
  async addScans(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('batchId', () => ID, { description: 'Which batch.' }) batchId: string,
    @Arg('paths', () => [String], { description: 'Paths within the folder or zip.' }) paths: string[],
  ): Promise<unknown> {
    const ids = await ctx.inTransaction((s) => s.scanBatches.addPaths(batchId, paths));
    return ctx.readRows(info, ids);
  }

  @Access('certificate:scan')
  @Mutation(() => ScanItemType, {
    description: 'Says whose a file is and of what, or that it is not wanted. Raises NOT_FOUND, BAD_INPUT.',
  })
  async assignScan(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which file.' }) id: string,
    @Arg('typeId', () => ID, { nullable: true, description: 'Which type of certificate.' }) typeId:
      | string
      | null,
    @Arg('personId', () => ID, { nullable: true, description: "Whose; null for the company's." })
    personId: string | null,
    @Arg('leftOut', () => Boolean, { defaultValue: false, description: 'It is not wanted.' })
    leftOut: boolean,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.scanBatches.assign(id, typeId, personId, leftOut));
    return ctx.readRow(info, id);
  }

  @Access('certificate:scan')
  @Mutation(() => ScanBatchType, {
    description:
      'Matches the files anew: people or certificates may have been entered since. Raises NOT_FOUND, BAD_INPUT.',
  })
  async refreshScanBatch(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which batch.' }) id: string,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.scanBatches.refresh(id));
    return ctx.read(info, id);
  }

  @Access('certificate:scan')
  @Mutation(() => ScanBatchType, {
    description:
      'Has the matched scans added to their certificates; watch `state` and `processed`. Raises NOT_FOUND, CONFLICT, BAD_INPUT.',
  })
  async applyScanBatch(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which batch.' }) id: string,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.scanBatches.apply(id, version));
    return ctx.read(info, id);
  }

  @Access('certificate:scan')
  @Mutation(() => ScanBatchType, {
    description: 'Lets it go: what was not handed over is deleted. Raises NOT_FOUND, CONFLICT, BAD_INPUT.',
  })
  async discardScanBatch(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which batch.' }) id: string,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.scanBatches.discard(id, version));
    return ctx.read(info, id);
  }
}
