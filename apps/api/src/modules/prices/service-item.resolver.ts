import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import { PageArgs, type SortOf } from '../../platform/graphql/index.js';
import type { Context } from '../services.js';
import {
  CreateServiceItemInput,
  ServiceItemFilter,
  ServiceItemSort,
  type ServiceItemSortField,
  UpdateServiceItemInput,
} from './service-item.input.js';
import { ServiceItemPage, ServiceItemType } from './service-item.type.js';

@Resolver()
export class ServiceItemResolver {
  @Access('price:read')
  @Query(() => ServiceItemPage, { description: 'Work of ours that has a price.' })
  serviceItems(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => ServiceItemFilter, { nullable: true, description: 'Which ones; all when left out.' })
    _filter: ServiceItemFilter | null,
    @Arg('sort', () => [ServiceItemSort], {
      nullable: true,
      description: 'In which order; by code when left out.',
    })
    _sort: SortOf<keyof typeof ServiceItemSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('price:read')
  @Query(() => ServiceItemType, { nullable: true, description: 'One service item. Raises NOT_FOUND.' })
  serviceItem(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'UUID.' }) _id: string,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('price:write')
  @Mutation(() => ServiceItemType, {
    description: 'Offers work of ours. Raises BAD_INPUT (a code that is taken).',
  })
  async createServiceItem(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CreateServiceItemInput, { description: 'What it is.' }) input: CreateServiceItemInput,
  ): Promise<unknown> {
    const id = await ctx.inTransaction((s) => s.serviceItems.create(input));
    return ctx.read(info, id);
  }

  @Access('price:write')
  @Mutation(() => ServiceItemType, {
    description:
      'Changes a service item. Raises NOT_FOUND, CONFLICT, BAD_INPUT (the unit of one with prices).',
  })
  async updateServiceItem(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('input', () => UpdateServiceItemInput, { description: 'What changes.' })
    input: UpdateServiceItemInput,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.serviceItems.update(id, input));
    return ctx.read(info, id);
  }

  @Access('price:write')
  @Mutation(() => Boolean, {
    description: 'Deletes a service item that was never priced. Raises NOT_FOUND, CONFLICT, IN_USE.',
  })
  async deleteServiceItem(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
  ): Promise<boolean> {
    await ctx.inTransaction((s) => s.serviceItems.delete(id, version));
    return true;
  }
}
