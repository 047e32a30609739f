import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import { PageArgs, type SortOf } from '../../platform/graphql/index.js';
import type { Context } from '../services.js';
import {
  CompanyQualificationFilter,
  CompanyQualificationSort,
  type CompanyQualificationSortField,
  CreateCompanyQualificationInput,
  RenewCertificateInput,
  ReviewCertificateInput,
  RevokeCertificateInput,
  UpdateCertificateInput,
} from './certificate.input.js';
import { CompanyQualificationPage, CompanyQualificationType } from './company-qualification.type.js';

/** Licences and certificates of the company. */
@Resolver()
export class CompanyQualificationResolver {
  @Access('certificate:read')
  @Query(() => CompanyQualificationPage, {
    description: 'Licences and certificates of the company, old ones too (P-02).',
  })
  companyQualifications(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => CompanyQualificationFilter, {
      nullable: true,
      description: 'Which ones; all when left out.',
    })
    _filter: CompanyQualificationFilter | null,
    @Arg('sort', () => [CompanyQualificationSort], {
      nullable: true,
      description: 'In which order; by type and latest first when left out.',
    })
    _sort: SortOf<keyof typeof CompanyQualificationSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('certificate:read')
  @Query(() => CompanyQualificationType, {
    nullable: true,
    description: 'One qualification. Raises NOT_FOUND.',
  })
  companyQualification(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'UUID.' }) _id: string,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('certificate:write')
  @Mutation(() => CompanyQualificationType, {
    description: 'Enters a qualification of the company. Raises BAD_INPUT.',
  })
  async createCompanyQualification(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CreateCompanyQualificationInput, { description: 'What it is.' })
    input: CreateCompanyQualificationInput,
  ): Promise<unknown> {
    const id = await ctx.inTransaction((s) => s.certificates.create('COMPANY', input));
    return ctx.read(info, id);
  }

  @Access('certificate:write')
  @Mutation(() => CompanyQualificationType, {
    description: 'Changes a qualification. Raises NOT_FOUND, CONFLICT, BAD_INPUT.',
  })
  async updateCompanyQualification(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('input', () => UpdateCertificateInput, { description: 'What changes.' })
    input: UpdateCertificateInput,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.certificates.update('COMPANY', id, input));
    return ctx.read(info, id);
  }

  @Access('certificate:write')
  @Mutation(() => CompanyQualificationType, {
    description: 'Enters the one that follows and answers it; once each. Raises NOT_FOUND, BAD_INPUT.',
  })
  async renewCompanyQualification(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which one is renewed.' }) id: string,
    @Arg('input', () => RenewCertificateInput, { description: 'What the new one says.' })
    input: RenewCertificateInput,
  ): Promise<unknown> {
    const renewal = await ctx.inTransaction((s) => s.certificates.renew('COMPANY', id, input));
    return ctx.read(info, renewal);
  }

  @Access('certificate:write')
  @Mutation(() => CompanyQualificationType, {
    description: 'Records a review that was passed. Raises NOT_FOUND, CONFLICT, BAD_INPUT.',
  })
  async reviewCompanyQualification(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('input', () => ReviewCertificateInput, { description: 'The review.' })
    input: ReviewCertificateInput,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.certificateReviews.review('COMPANY', id, input));
    return ctx.read(info, id);
  }

  @Access('certificate:write')
  @Mutation(() => CompanyQualificationType, {
    description: 'Revokes a qualification from a day on. Raises NOT_FOUND, CONFLICT, BAD_INPUT.',
  })
  async revokeCompanyQualification(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('input', () => RevokeCertificateInput, { description: 'From when, and why.' })
    input: RevokeCertificateInput,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.certificates.revoke('COMPANY', id, input));
    return ctx.read(info, id);
  }

  @Access('certificate:write')
  @Mutation(() => CompanyQualificationType, {
    description:
      'Takes back a revocation that was a mistake. Raises NOT_FOUND, CONFLICT, BAD_INPUT (not revoked, no reason).',
  })
  async reinstateCompanyQualification(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
    @Arg('reason', () => String, { description: 'Why, for the audit trail.' }) reason: string,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.certificates.reinstate('COMPANY', id, version, reason));
    return ctx.read(info, id);
  }

  @Access('certificate:write')
  @Mutation(() => Boolean, {
    description:
      'Deletes a qualification entered by mistake: without scans, reviews or a renewal. Raises NOT_FOUND, CONFLICT, IN_USE.',
  })
  async deleteCompanyQualification(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
  ): Promise<boolean> {
    await ctx.inTransaction((s) => s.certificates.delete('COMPANY', id, version));
    return true;
  }
}
