import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import { PageArgs, type SortOf } from '../../platform/graphql/index.js';
import type { Context } from '../services.js';
import {
  CreateProductInput,
  ProductFilter,
  ProductSort,
  type ProductSortField,
  UpdateProductInput,
} from './product.input.js';
import { ProductPage, ProductType } from './product.type.js';

@Resolver()
export class ProductResolver {
  @Access('product:read')
  @Query(() => ProductPage, { description: 'Products.' })
  products(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => ProductFilter, { nullable: true, description: 'Which ones; all when left out.' })
    _filter: ProductFilter | null,
    @Arg('sort', () => [ProductSort], {
      nullable: true,
      description: 'In which order; by model when left out.',
    })
    _sort: SortOf<keyof typeof ProductSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('product:read')
  @Query(() => ProductType, { nullable: true, description: 'One product. Raises NOT_FOUND.' })
  product(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'UUID.' }) _id: string,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('product:write')
  @Mutation(() => ProductType, { description: 'Enters a product. Raises BAD_INPUT (a model that is taken).' })
  async createProduct(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CreateProductInput, { description: 'What it is.' }) input: CreateProductInput,
  ): Promise<unknown> {
    const id = await ctx.inTransaction((s) => s.products.create(input));
    return ctx.read(info, id);
  }

  @Access('product:write')
  @Mutation(() => ProductType, { description: 'Changes a product. Raises NOT_FOUND, CONFLICT, BAD_INPUT.' })
  async updateProduct(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('input', () => UpdateProductInput, { description: 'What changes.' }) input: UpdateProductInput,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.products.update(id, input));
    return ctx.read(info, id);
  }

  @Access('product:write')
  @Mutation(() => Boolean, {
    description: 'Deletes a product nothing depends on. Raises NOT_FOUND, CONFLICT, IN_USE.',
  })
  async deleteProduct(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
  ): Promise<boolean> {
    await ctx.inTransaction((s) => s.products.delete(id, version));
    return true;
  }
}
