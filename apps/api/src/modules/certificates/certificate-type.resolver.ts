import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import { PageArgs, type SortOf } from '../../platform/graphql/index.js';
import type { Context } from '../services.js';
import {
  CertificateTypeFilter,
  CertificateTypeSort,
  type CertificateTypeSortField,
  CreateCertificateTypeInput,
  UpdateCertificateTypeInput,
} from './certificate-type.input.js';
import { CertificateTypePage, CertificateTypeType } from './certificate-type.type.js';

@Resolver()
export class CertificateTypeResolver {
  @Access('certificate:read')
  @Query(() => CertificateTypePage, { description: 'Types of certificates, of people and of the company.' })
  certificateTypes(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => CertificateTypeFilter, {
      nullable: true,
      description: 'Which ones; all when left out.',
    })
    _filter: CertificateTypeFilter | null,
    @Arg('sort', () => [CertificateTypeSort], {
      nullable: true,
      description: 'In which order; by place when left out.',
    })
    _sort: SortOf<keyof typeof CertificateTypeSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('certificate:read')
  @Query(() => CertificateTypeType, { nullable: true, description: 'One type. Raises NOT_FOUND.' })
  certificateType(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'UUID.' }) _id: string,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('certificate:write')
  @Mutation(() => CertificateTypeType, {
    description: 'Enters a type. Raises BAD_INPUT (a code that is taken).',
  })
  async createCertificateType(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CreateCertificateTypeInput, { description: 'What it is.' })
    input: CreateCertificateTypeInput,
  ): Promise<unknown> {
    const id = await ctx.inTransaction((s) => s.certificateTypes.create(input));
    return ctx.read(info, id);
  }

  @Access('certificate:write')
  @Mutation(() => CertificateTypeType, {
    description: 'Changes a type. Raises NOT_FOUND, CONFLICT, BAD_INPUT.',
  })
  async updateCertificateType(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('input', () => UpdateCertificateTypeInput, { description: 'What changes.' })
    input: UpdateCertificateTypeInput,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.certificateTypes.update(id, input));
    return ctx.read(info, id);
  }

  @Access('certificate:write')
  @Mutation(() => Boolean, {
    description: 'Deletes a type no certificate is of. Raises NOT_FOUND, CONFLICT, IN_USE.',
  })
  async deleteCertificateType(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
  ): Promise<boolean> {
    await ctx.inTransaction((s) => s.certificateTypes.delete(id, version));
    return true;
  }
}
