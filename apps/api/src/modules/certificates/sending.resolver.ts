import type { WorkKind } from '@jiannuo/rules';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, requireProof } from '../../platform/access/index.js';
import type { PlainDate } from '../../platform/clock.js';
import { GraphQLPlainDate, PageArgs, type SortOf } from '../../platform/graphql/index.js';
import { viewerOf } from '../../platform/viewer-of.js';
import type { Context } from '../services.js';
import { WorkKindEnum } from './certificate-enums.js';
import { SendingOverrideFilter } from './sending.input.js';
import {
  SendingAnswer,
  SendingCandidate,
  SendingOverridePage,
  SendingOverrideSort,
  type SendingOverrideSortField,
  SendingOverrideType,
} from './sending.type.js';

/** Who may be sent for which work on which day (P-03). */
@Resolver(() => SendingAnswer)
export class SendingResolver {
  @Access('sending:check')
  @Query(() => SendingAnswer, {
    description:
      'May this person be sent for this work on this day, with the clauses, and everything that stands in the way? Raises NOT_FOUND, BAD_INPUT.',
  })
  mayBeSent(
    @Ctx() ctx: Context,
    @Arg('personId', () => ID, { description: 'Who.' }) personId: string,
    @Arg('work', () => WorkKindEnum, { description: 'For which work.' }) work: WorkKind,
    @Arg('on', () => GraphQLPlainDate, { description: 'The day of the visit, not that of the question.' })
    on: PlainDate,
  ): Promise<unknown> {
    return ctx.inTransaction((s) => s.sending.answer(personId, work, on));
  }

  @FieldResolver(() => SendingOverrideType, {
    nullable: true,
    description: 'The override for this person, work and day, if there is one.',
  })
  override(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Root() answer: { readonly overrideId: string | null },
  ): Promise<unknown> | null {
    return answer.overrideId === null ? null : ctx.readRow(info, answer.overrideId);
  }

  @Access('sending:check')
  @Query(() => [SendingCandidate], {
    description:
      'Everybody who works here on the day, those who may be sent first; in the order of their names. Raises BAD_INPUT.',
  })
  whoMayBeSent(
    @Ctx() ctx: Context,
    @Arg('work', () => WorkKindEnum, { description: 'For which work.' }) work: WorkKind,
    @Arg('on', () => GraphQLPlainDate, { description: 'On which day.' }) on: PlainDate,
    @Arg('region', () => String, {
      nullable: true,
      description: 'Those who serve this region; all when left out.',
    })
    region: string | null,
  ): Promise<unknown> {
    return ctx.inTransaction((s) => s.sending.candidates(work, on, region ?? null));
  }

  @Access('sending:check')
  @Query(() => SendingOverridePage, { description: 'Who was sent although something was missing.' })
  sendingOverrides(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => SendingOverrideFilter, {
      nullable: true,
      description: 'Which ones; all when left out.',
    })
    _filter: SendingOverrideFilter | null,
    @Arg('sort', () => [SendingOverrideSort], {
      nullable: true,
      description: 'In which order; latest first when left out.',
    })
    _sort: SortOf<keyof typeof SendingOverrideSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('sending:check')
  @Query(() => SendingOverrideType, { nullable: true, description: 'One override. Raises NOT_FOUND.' })
  sendingOverride(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'UUID.' }) _id: string,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('sending:override')
  @Mutation(() => SendingOverrideType, {
    description:
      'Lets a person be sent on one day although something is missing (Q40). Needs a fresh proof of identity. Raises PROOF_NEEDED, NOT_FOUND, BAD_INPUT (nothing is missing, has left, no reason, overridden already).',
  })
  async overrideSending(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('personId', () => ID, { description: 'Who is sent.' }) personId: string,
    @Arg('work', () => WorkKindEnum, { description: 'For which work.' }) work: WorkKind,
    @Arg('on', () => GraphQLPlainDate, { description: 'On which day.' }) on: PlainDate,
    @Arg('reason', () => String, { description: 'Why, in words; kept for good.' }) reason: string,
  ): Promise<unknown> {
    requireProof(viewerOf(ctx), ctx.clock);
    const id = await ctx.inTransaction((s) => s.sendingOverrides.override(personId, work, on, reason));
    return ctx.read(info, id);
  }
}
