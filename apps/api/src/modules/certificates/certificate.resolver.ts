import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import { PageArgs, type SortOf } from '../../platform/graphql/index.js';
import type { Context } from '../services.js';
import {
  CertificateFilter,
  CertificateSort,
  type CertificateSortField,
  CreateCertificateInput,
  RenewCertificateInput,
  ReviewCertificateInput,
  RevokeCertificateInput,
  UpdateCertificateInput,
} from './certificate.input.js';
import { CertificateGraphType, CertificatePage } from './certificate.type.js';

/** Certificates of people. */
@Resolver()
export class CertificateResolver {
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

  @Access('certificate:write')
  @Mutation(() => CertificateGraphType, {
    description: 'Changes a certificate. Raises NOT_FOUND, CONFLICT, BAD_INPUT.',
  })
  async updateCertificate(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('input', () => UpdateCertificateInput, { description: 'What changes.' })
    input: UpdateCertificateInput,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.certificates.update('PERSON', id, input));
    return ctx.read(info, id);
  }

  @Access('certificate:write')
  @Mutation(() => CertificateGraphType, {
    description: 'Enters the one that follows and answers it; once each. Raises NOT_FOUND, BAD_INPUT.',
  })
  async renewCertificate(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which one is renewed.' }) id: string,
    @Arg('input', () => RenewCertificateInput, { description: 'What the new one says.' })
    input: RenewCertificateInput,
  ): Promise<unknown> {
    const renewal = await ctx.inTransaction((s) => s.certificates.renew('PERSON', id, input));
    return ctx.read(info, renewal);
  }

  @Access('certificate:write')
  @Mutation(() => CertificateGraphType, {
    description: 'Records a review that was passed. Raises NOT_FOUND, CONFLICT, BAD_INPUT.',
  })
  async reviewCertificate(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('input', () => ReviewCertificateInput, { description: 'The review.' })
    input: ReviewCertificateInput,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.certificateReviews.review('PERSON', id, input));
    return ctx.read(info, id);
  }

  @Access('certificate:write')
  @Mutation(() => CertificateGraphType, {
    description: 'Revokes a certificate from a day on. Raises NOT_FOUND, CONFLICT, BAD_INPUT.',
  })
  async revokeCertificate(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('input', () => RevokeCertificateInput, { description: 'From when, and why.' })
    input: RevokeCertificateInput,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.certificates.revoke('PERSON', id, input));
    return ctx.read(info, id);
  }

  @Access('certificate:write')
  @Mutation(() => CertificateGraphType, {
    description:
      'Takes back a revocation that was a mistake. Raises NOT_FOUND, CONFLICT, BAD_INPUT (not revoked, no reason).',
  })
  async reinstateCertificate(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
    @Arg('reason', () => String, { description: 'Why, for the audit trail.' }) reason: string,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.certificates.reinstate('PERSON', id, version, reason));
    return ctx.read(info, id);
  }

  @Access('certificate:write')
  @Mutation(() => Boolean, {
    description:
      'Deletes a certificate entered by mistake: without scans, reviews or a renewal. Raises NOT_FOUND, CONFLICT, IN_USE.',
  })
  async deleteCertificate(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
  ): Promise<boolean> {
    await ctx.inTransaction((s) => s.certificates.delete('PERSON', id, version));
    return true;
  }
}
