import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import { PageArgs, type SortOf } from '../../platform/graphql/index.js';
import type { Context } from '../services.js';
import {
  CreateCustomerInput,
  CustomerFilter,
  CustomerSort,
  type CustomerSortField,
  UpdateCustomerInput,
} from './customer.input.js';
import { CustomerPage, CustomerType } from './customer.type.js';

@Resolver()
export class CustomerResolver {
  @Access('customer:read')
  @Query(() => CustomerPage, { description: 'Customers.' })
  customers(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => CustomerFilter, { nullable: true, description: 'Which ones; all when left out.' })
    _filter: CustomerFilter | null,
    @Arg('sort', () => [CustomerSort], {
      nullable: true,
      description: 'In which order; by name when left out.',
    })
    _sort: SortOf<keyof typeof CustomerSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('customer:read')
  @Query(() => CustomerType, { nullable: true, description: 'One customer. Raises NOT_FOUND.' })
  customer(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'UUID.' }) _id: string,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('customer:write')
  @Mutation(() => CustomerType, {
    description: 'Enters a customer. Raises BAD_INPUT (a name that is taken).',
  })
  async createCustomer(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CreateCustomerInput, { description: 'What it is.' }) input: CreateCustomerInput,
  ): Promise<unknown> {
    const id = await ctx.inTransaction((s) => s.customers.create(input));
    return ctx.read(info, id);
  }

  @Access('customer:write')
  @Mutation(() => CustomerType, {
    description: 'Changes a customer; an old name is kept. Raises NOT_FOUND, CONFLICT, BAD_INPUT.',
  })
  async updateCustomer(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('input', () => UpdateCustomerInput, { description: 'What changes.' }) input: UpdateCustomerInput,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.customers.update(id, input));
    return ctx.read(info, id);
  }

  @Access('customer:write')
  @Mutation(() => Boolean, {
    description: 'Deletes a customer nothing depends on. Raises NOT_FOUND, CONFLICT, IN_USE.',
  })
  async deleteCustomer(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
  ): Promise<boolean> {
    await ctx.inTransaction((s) => s.customers.delete(id, version));
    return true;
  }
}
