import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import { GraphQLJSON, PageArgs, type SortOf } from '../../platform/graphql/index.js';
import { viewerOf } from '../../platform/viewer-of.js';
import type { Context } from '../services.js';
import {
  ImportJobPage,
  ImportJobSort,
  type ImportJobSortField,
  ImportJobType,
  ImportKindEnum,
  ImportKindInfo,
  ImportRowPage,
  ImportRowSort,
  type ImportRowSortField,
  RowFateEnum,
} from './import.type.js';
import type { ImportKindName, RowFate } from './import-terms.js';
import { kindOf } from './kinds/kinds.js';

@Resolver()
export class ImportResolver {
  @Access('import:run')
  @Query(() => ImportKindInfo, { description: 'What the columns of a kind of file can mean.' })
  importKind(
    @Arg('kind', () => ImportKindEnum, { description: 'Which kind.' }) kind: ImportKindName,
  ): ImportKindInfo {
    return kindOf(kind);
  }

  @Access('import:run')
  @Query(() => ImportJobPage, { description: 'Imports, latest first. A file comes in by `POST /imports`.' })
  importJobs(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('sort', () => [ImportJobSort], { nullable: true, description: 'In which order.' })
    _sort: SortOf<keyof typeof ImportJobSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('import:run')
  @Query(() => ImportJobType, { nullable: true, description: 'One import. Raises NOT_FOUND.' })
  importJob(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'UUID.' }) _id: string,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('import:run')
  @Query(() => ImportRowPage, { description: "The rows of an import with each one's fate." })
  importRows(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('jobId', () => ID, { description: 'Which import.' }) _jobId: string,
    @Arg('fate', () => RowFateEnum, { nullable: true, description: 'Only these.' }) _fate: RowFate | null,
    @Arg('search', () => String, { nullable: true, description: 'Words that are part of a value.' })
    _search: string | null,
    @Arg('sort', () => [ImportRowSort], { nullable: true, description: 'In which order.' })
    _sort: SortOf<keyof typeof ImportRowSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('import:run')
  @Mutation(() => ImportJobType, {
    description:
      'Says what each column means (index → field), remembers it, and tries the file again. Raises FORBIDDEN, NOT_FOUND, CONFLICT, BAD_INPUT.',
  })
  async mapImportColumns(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which import.' }) id: string,
    @Arg('mapping', () => GraphQLJSON, { description: 'Index of a column → field.' }) mapping: unknown,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.imports.map(id, mapping, version, viewerOf(ctx)));
    return ctx.read(info, id);
  }

  @Access('import:run')
  @Mutation(() => ImportJobType, {
    description:
      'Has it applied, whole or not at all; watch `status` and `processed`. Raises FORBIDDEN, NOT_FOUND, CONFLICT, BAD_INPUT (rows are refused).',
  })
  async applyImport(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which import.' }) id: string,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
    @Arg('skipRefused', () => Boolean, { defaultValue: false, description: 'Apply the others.' })
    skipRefused: boolean,
    @Arg('withdrawGone', () => Boolean, {
      defaultValue: false,
      description: 'Prices only: takes what the file lacks out of the list.',
    })
    withdrawGone: boolean,
  ): Promise<unknown> {
    const choices = { skipRefused, withdrawGone };
    await ctx.inTransaction((s) => s.imports.apply(id, version, choices, viewerOf(ctx)));
    return ctx.read(info, id);
  }

  @Access('import:run')
  @Mutation(() => ImportJobType, {
    description: 'Lets it go; its rows are deleted. Raises FORBIDDEN, NOT_FOUND, CONFLICT, BAD_INPUT.',
  })
  async discardImport(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which import.' }) id: string,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.imports.discard(id, version, viewerOf(ctx)));
    return ctx.read(info, id);
  }
}
