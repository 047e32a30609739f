import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import type { PlainDate } from '../../platform/clock.js';
import { GraphQLPlainDate } from '../../platform/graphql/index.js';
import type { Context } from '../services.js';
import { CompanyStanding } from './company-standing.type.js';
import { CertificateCounts, Expiry } from './expiry.type.js';
import { WallFilter, WallPerson } from './wall.type.js';

/** What is good for how long, over everybody. */
@Resolver()
export class WallResolver {
  @Access('certificate:read')
  @Query(() => [WallPerson], {
    description:
      'The wall of certificates: everybody who works here by name, at most 5,000, with the dates of what they hold; the rules say what that is worth on a day. Its columns are `certificateTypes`: both in one operation are one statement.',
  })
  certificateWall(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => WallFilter, { description: 'Which people; {} for all.' }) _filter: WallFilter,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('certificate:read')
  @Query(() => [Expiry], {
    description:
      'Certificates of people who work here, and qualifications of the company, that end or come up for review from a day up to another one, both inclusive, by day. What was renewed or revoked is left out. Raises BAD_INPUT (more than five years), LIMIT_EXCEEDED (more than 20,000).',
  })
  expiries(
    @Ctx() ctx: Context,
    @Arg('from', () => GraphQLPlainDate, { description: 'First day.' }) from: PlainDate,
    @Arg('until', () => GraphQLPlainDate, { description: 'Last day.' }) until: PlainDate,
  ): Promise<Expiry[]> {
    return ctx.inTransaction((s) => s.expiries.between(from, until));
  }

  @Access('certificate:read')
  @Query(() => CompanyStanding, {
    description:
      'What the company can show on a day, or from a bid to the end of a contract, both inclusive (P-02). Raises BAD_INPUT.',
  })
  companyStanding(
    @Ctx() ctx: Context,
    @Arg('from', () => GraphQLPlainDate, { description: 'The day, or the first one.' }) from: PlainDate,
    @Arg('until', () => GraphQLPlainDate, {
      nullable: true,
      description: 'The last day; the first one only when left out.',
    })
    until: PlainDate | null,
  ): Promise<unknown> {
    return ctx.inTransaction((s) => s.companyStanding.between(from, until ?? null));
  }

  @Access('certificate:read')
  @Query(() => CertificateCounts, {
    description: 'How many certificates and qualifications need looking after today, for the dashboard.',
  })
  certificateCounts(@Ctx() ctx: Context): Promise<CertificateCounts> {
    return ctx.inTransaction((s) => s.expiries.counts(ctx.today));
  }
}
