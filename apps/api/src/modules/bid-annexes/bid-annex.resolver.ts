import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access, requireProof } from '../../platform/access/index.js';
import { PageArgs, type SortOf } from '../../platform/graphql/index.js';
import { viewerOf } from '../../platform/viewer-of.js';
import type { Context } from '../services.js';
import {
  BidAnnexFilter,
  BidAnnexPersonInput,
  BidAnnexSort,
  type BidAnnexSortField,
  CreateBidAnnexInput,
  UpdateBidAnnexInput,
} from './bid-annex.input.js';
import { BidAnnexPage, BidAnnexType } from './bid-annex.type.js';
import { BidAnnexCheckType, NamedPersonType } from './bid-annex-check.type.js';

@Resolver()
export class BidAnnexResolver {
  @Access('annex:read')
  @Query(() => BidAnnexPage, { description: 'Bid annexes.' })
  bidAnnexes(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => BidAnnexFilter, { nullable: true, description: 'Which ones; all when left out.' })
    _filter: BidAnnexFilter | null,
    @Arg('sort', () => [BidAnnexSort], {
      nullable: true,
      description: 'In which order; the latest change first when left out.',
    })
    _sort: SortOf<keyof typeof BidAnnexSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('annex:read')
  @Query(() => BidAnnexType, { nullable: true, description: 'One annex. Raises NOT_FOUND.' })
  bidAnnex(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'UUID.' }) _id: string,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('annex:read')
  @Query(() => BidAnnexCheckType, {
    description: 'Who and what would not hold on the bid day or during the contract. Raises NOT_FOUND.',
  })
  bidAnnexCheck(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Which annex.' }) id: string,
  ): Promise<BidAnnexCheckType> {
    return ctx.inTransaction((s) => s.bidAnnexes.check(id));
  }

  @Access('certificate:read')
  @Query(() => [NamedPersonType], {
    description: 'Whom the issued annexes of a contract name, and whether they are valid today; at most 200.',
  })
  namedPeople(
    @Ctx() ctx: Context,
    @Arg('contractId', () => ID, { description: 'Which contract.' }) contractId: string,
  ): Promise<NamedPersonType[]> {
    return ctx.inTransaction((s) => s.namedPeople.of(contractId));
  }

  @Access('annex:write')
  @Mutation(() => BidAnnexType, { description: 'Begins a draft. Raises BAD_INPUT.' })
  async createBidAnnex(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CreateBidAnnexInput, { description: 'What it is for.' }) input: CreateBidAnnexInput,
  ): Promise<unknown> {
    const id = await ctx.inTransaction((s) => s.bidAnnexes.create(input));
    return ctx.read(info, id);
  }

  @Access('annex:write')
  @Mutation(() => BidAnnexType, {
    description: 'Changes a draft. Raises NOT_FOUND, CONFLICT, BAD_INPUT.',
  })
  async updateBidAnnex(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('input', () => UpdateBidAnnexInput, { description: 'What changes.' }) input: UpdateBidAnnexInput,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.bidAnnexes.update(id, input));
    return ctx.read(info, id);
  }

  @Access('annex:write')
  @Mutation(() => BidAnnexType, {
    description:
      'Says whom and what a draft shows, all of it, in order. Raises NOT_FOUND, CONFLICT, BAD_INPUT.',
  })
  async setBidAnnexContents(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('people', () => [BidAnnexPersonInput], { description: 'At most 100, with 300 certificates in all.' })
    people: BidAnnexPersonInput[],
    @Arg('qualificationIds', () => [ID], { description: "The company's own." }) qualificationIds: string[],
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.bidAnnexes.setContents(id, people, qualificationIds, version));
    return ctx.read(info, id);
  }

  @Access('annex:write')
  @Mutation(() => BidAnnexType, {
    description:
      'Freezes it, numbers it and has its PDF made; watch `paperState`. Raises PROOF_NEEDED, NOT_FOUND, CONFLICT, BAD_INPUT (nobody is named; something does not hold and `despite` does not say why).',
  })
  async issueBidAnnex(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
    @Arg('despite', () => String, { nullable: true, description: 'Why, although something does not hold.' })
    despite: string | null,
  ): Promise<unknown> {
    requireProof(viewerOf(ctx), ctx.clock);
    await ctx.inTransaction((s) => s.annexIssues.issue(id, version, despite));
    return ctx.read(info, id);
  }

  @Access('annex:write')
  @Mutation(() => BidAnnexType, {
    description: 'Has a PDF that failed made again. Raises NOT_FOUND, CONFLICT, BAD_INPUT.',
  })
  async makeBidAnnexPaper(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.annexIssues.makePaper(id, version));
    return ctx.read(info, id);
  }

  @Access('annex:write')
  @Mutation(() => BidAnnexType, {
    description:
      'Says which contract it won, after it was issued too; null: none. Raises NOT_FOUND, CONFLICT.',
  })
  async linkBidAnnexContract(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('contractId', () => ID, { nullable: true, description: 'Which contract.' }) contractId:
      | string
      | null,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.bidAnnexes.linkContract(id, contractId, version));
    return ctx.read(info, id);
  }

  @Access('annex:write')
  @Mutation(() => Boolean, {
    description: 'Throws a draft away. Raises NOT_FOUND, CONFLICT, BAD_INPUT (an issued annex stays).',
  })
  async deleteBidAnnex(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
  ): Promise<boolean> {
    await ctx.inTransaction((s) => s.bidAnnexes.delete(id, version));
    return true;
  }
}
