import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import { PageArgs, type SortOf } from '../../platform/graphql/index.js';
import type { Context } from '../services.js';
import {
  DraftSaved,
  PercentChangeInput,
  PriceChangeInput,
  PriceConflict,
  PriceDraftLineFilter,
  PriceDraftLineSort,
  type PriceDraftLineSortField,
} from './price-draft.input.js';
import type { ConflictFound, DraftOutcome } from './price-draft.service.js';
import { PriceDraftLinePage, PriceDraftLineType } from './price-draft-line.type.js';
import { PriceEditionType } from './price-edition.type.js';

@Resolver()
export class PriceDraftResolver {
  @Access('price:read')
  @Query(() => PriceDraftLinePage, { description: 'Lines of an edition that is being written.' })
  priceDraftLines(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('editionId', () => ID, { description: 'Of which edition.' }) _editionId: string,
    @Arg('filter', () => PriceDraftLineFilter, {
      nullable: true,
      description: 'Which ones; all when left out.',
    })
    _filter: PriceDraftLineFilter | null,
    @Arg('sort', () => [PriceDraftLineSort], {
      nullable: true,
      description: 'In which order; by number when left out.',
    })
    _sort: SortOf<keyof typeof PriceDraftLineSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('price:read')
  @Query(() => [PriceDraftLineType], {
    description: 'All lines of a draft at once, by number, for the grid; at most 25,000.',
  })
  priceDraftSheet(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('editionId', () => ID, { description: 'Of which edition.' }) _editionId: string,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('price:write')
  @Mutation(() => PriceEditionType, {
    description:
      'Begins the next edition of a list as a whole copy of one of its editions, or empty. Raises NOT_FOUND, BAD_INPUT (a draft is open already).',
  })
  async startPriceDraft(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('listId', () => ID, { description: 'Of which list.' }) listId: string,
    @Arg('baseEditionId', () => ID, {
      nullable: true,
      description: 'A published edition of the list; the one with the latest first day when left out.',
    })
    baseEditionId?: string | null,
  ): Promise<unknown> {
    const id = await ctx.inTransaction((s) => s.priceDrafts.start(listId, baseEditionId ?? null));
    return ctx.read(info, id);
  }

  @Access('price:write')
  @Mutation(() => PriceEditionType, {
    description:
      'Adds parts and services to a draft, without a price; those it has already stay. Raises NOT_FOUND, BAD_INPUT (unknown items, more than 25,000 lines, no draft).',
  })
  async addDraftItems(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('editionId', () => ID, { description: 'The draft.' }) editionId: string,
    @Arg('itemIds', () => [ID], { description: 'Parts and services.' }) itemIds: string[],
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.priceDrafts.addItems(editionId, itemIds));
    return ctx.read(info, editionId);
  }

  @Access('price:write')
  @Mutation(() => DraftSaved, {
    description:
      'Saves prices of a draft line by line: those nobody else changed are saved, the others answer what is there now. Raises NOT_FOUND, BAD_INPUT (no draft, unknown or repeated items, negative or absurd prices: then nothing is saved).',
  })
  setDraftPrices(
    @Ctx() ctx: Context,
    @Arg('editionId', () => ID, { description: 'The draft.' }) editionId: string,
    @Arg('changes', () => [PriceChangeInput], { description: 'What was typed; at most 25,000.' })
    changes: PriceChangeInput[],
  ): Promise<DraftOutcome> {
    return ctx.inTransaction((s) => s.priceDrafts.setPrices(editionId, changes));
  }

  @Access('price:write')
  @Mutation(() => DraftSaved, {
    description:
      'Changes prices of a draft by percent, as they are now; lines without a price stay. Raises NOT_FOUND, BAD_INPUT (no draft, percent out of range, prices that become absurd).',
  })
  changeDraftByPercent(
    @Ctx() ctx: Context,
    @Arg('editionId', () => ID, { description: 'The draft.' }) editionId: string,
    @Arg('change', () => PercentChangeInput, { description: 'Which lines, and by how much.' })
    change: PercentChangeInput,
  ): Promise<DraftOutcome> {
    return ctx.inTransaction((s) => s.priceDrafts.changeByPercent(editionId, change));
  }

  @Access('price:write')
  @Mutation(() => PriceEditionType, {
    description: 'Gives a draft up; its lines are gone. Raises NOT_FOUND, CONFLICT, BAD_INPUT (published).',
  })
  async discardPriceDraft(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('editionId', () => ID, { description: 'The draft.' }) editionId: string,
    @Arg('version', () => Int, { description: 'The version of the edition you saw.' }) version: number,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.priceDrafts.discard(editionId, version));
    return ctx.read(info, editionId);
  }
}

/** The lines of an outcome, read in one statement each way. */
@Resolver(() => DraftSaved)
export class DraftSavedResolver {
  @FieldResolver(() => [PriceDraftLineType])
  saved(
    @Root() outcome: DraftOutcome,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return ctx.readRows(info, outcome.savedIds);
  }
}

@Resolver(() => PriceConflict)
export class PriceConflictResolver {
  @FieldResolver(() => PriceDraftLineType)
  theirs(
    @Root() conflict: ConflictFound,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return ctx.readRow(info, conflict.theirsId);
  }
}
