import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import { PageArgs, type SortOf } from '../../platform/graphql/index.js';
import type { Context } from '../services.js';
import {
  CompanyQualificationFilter,
  CompanyQualificationSort,
  type CompanyQualificationSortField,
  CreateCompanyQualificationInput,
} from './certificate.input.js';
import { certificateActs } from './certificate-acts.js';
import { CompanyQualificationPage, CompanyQualificationType } from './company-qualification.type.js';

/** Licences and certificates of the company. */
@Resolver()
export class CompanyQualificationResolver extends certificateActs({
  scope: 'COMPANY',
  name: 'CompanyQualification',
  one: 'a qualification',
  type: CompanyQualificationType,
}) {
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
}
