import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import { PageArgs, type SortOf } from '../../platform/graphql/index.js';
import { GraphQLServiceTerms } from '../coverage/scalars.js';
import type { Context } from '../services.js';
import {
  ContractFilter,
  ContractSort,
  type ContractSortField,
  CreateContractInput,
  RetentionEntryInput,
  UpdateContractInput,
} from './contract.input.js';
import { ContractPage, ContractType } from './contract.type.js';

@Resolver()
export class ContractResolver {
  @Access('contract:read')
  @Query(() => ContractPage, { description: 'Contracts.' })
  contracts(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => ContractFilter, { nullable: true, description: 'Which ones; all when left out.' })
    _filter: ContractFilter | null,
    @Arg('sort', () => [ContractSort], {
      nullable: true,
      description: 'In which order; by number when left out.',
    })
    _sort: SortOf<keyof typeof ContractSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('contract:read')
  @Query(() => ContractType, { nullable: true, description: 'One contract. Raises NOT_FOUND.' })
  contract(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'UUID.' }) _id: string,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('contract:write')
  @Mutation(() => ContractType, {
    description:
      'Enters a contract with its promises. Raises BAD_INPUT (a number that is taken, promises that are not formalised).',
  })
  async createContract(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CreateContractInput, { description: 'What it is.' }) input: CreateContractInput,
  ): Promise<unknown> {
    const id = await ctx.inTransaction((s) => s.contracts.create(input));
    return ctx.read(info, id);
  }

  @Access('contract:write')
  @Mutation(() => ContractType, {
    description: 'Changes a contract, not its promises. Raises NOT_FOUND, CONFLICT, BAD_INPUT.',
  })
  async updateContract(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('input', () => UpdateContractInput, { description: 'What changes.' }) input: UpdateContractInput,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.contracts.update(id, input));
    return ctx.read(info, id);
  }

  @Access('contract:write')
  @Mutation(() => Boolean, {
    description: 'Deletes a contract nothing depends on. Raises NOT_FOUND, CONFLICT, IN_USE.',
  })
  async deleteContract(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
  ): Promise<boolean> {
    await ctx.inTransaction((s) => s.contracts.delete(id, version));
    return true;
  }

  @Access('contract:write')
  @Mutation(() => ContractType, {
    description:
      'Appends a version of the promises and rewrites the coverage of its devices. Deciding a contradiction is a change with a resolution. Raises NOT_FOUND, CONFLICT, BAD_INPUT.',
  })
  async changeTerms(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('contractId', () => ID, { description: 'Which contract.' }) contractId: string,
    @Arg('terms', () => GraphQLServiceTerms, { description: 'The promises as they shall be.' })
    terms: unknown,
    @Arg('reason', () => String, { description: 'Why.' }) reason: string,
    @Arg('version', () => Int, { description: 'The version of the contract you saw.' }) version: number,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.contracts.changeTerms(contractId, terms, reason, version));
    return ctx.read(info, contractId);
  }

  @Access('contract:write')
  @Mutation(() => ContractType, {
    description:
      'Adds an entry to the ledger of the retention money. Raises NOT_FOUND, CONFLICT, BAD_INPUT (more than is left).',
  })
  async recordRetention(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('contractId', () => ID, { description: 'Which contract.' }) contractId: string,
    @Arg('input', () => RetentionEntryInput, { description: 'The entry.' }) input: RetentionEntryInput,
    @Arg('version', () => Int, {
      nullable: true,
      description: 'The version you saw; without it only the balance is checked.',
    })
    version: number | null,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.retention.record(contractId, input, version ?? null));
    return ctx.read(info, contractId);
  }
}
