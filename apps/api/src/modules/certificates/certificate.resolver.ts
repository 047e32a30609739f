import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import { PageArgs, type SortOf } from '../../platform/graphql/index.js';
import type { Context } from '../services.js';
import {
  CertificateFilter,
  CertificateSort,
  type CertificateSortField,
  CreateCertificateInput,
} from './certificate.input.js';
import { CertificateGraphType, CertificatePage } from './certificate.type.js';
import { certificateActs } from './certificate-acts.js';

/** Certificates of people. */
@Resolver()
export class CertificateResolver extends certificateActs({
  scope: 'PERSON',
  name: 'Certificate',
  one: 'a certificate',
  type: CertificateGraphType,
}) {
  @Access('certificate:read')
  @Query(() => CertificatePage, { description: 'Certificates of people, old ones too.' })
  certificates(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => CertificateFilter, { nullable: true, description: 'Which ones; all when left out.' })
    _filter: CertificateFilter | null,
    @Arg('sort', () => [CertificateSort], {
      nullable: true,
      description: 'In which order; what ends first when left out.',
    })
    _sort: SortOf<keyof typeof CertificateSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('certificate:read')
  @Query(() => CertificateGraphType, { nullable: true, description: 'One certificate. Raises NOT_FOUND.' })
  certificate(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'UUID.' }) _id: string,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('person:own')
  @Query(() => [CertificateGraphType], {
    description:
      "One's own certificates, old ones too, by type and latest first; none without a staff record.",
  })
  async myCertificates(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<unknown[]> {
    const ids = await ctx.inTransaction((s) => s.certificates.idsOfUser(ctx.viewer?.id ?? null));
    return ctx.readRows(info, ids);
  }

  @Access('certificate:write')
  @Mutation(() => CertificateGraphType, {
    description: 'Enters a certificate of a person. Raises NOT_FOUND (the person), BAD_INPUT.',
  })
  async createCertificate(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CreateCertificateInput, { description: 'What it is.' }) input: CreateCertificateInput,
  ): Promise<unknown> {
    const id = await ctx.inTransaction((s) => s.certificates.create('PERSON', input));
    return ctx.read(info, id);
  }
}
