import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import type { Context } from '../services.js';
import { CoverageQuestionInput, HandoverRightInput, HandoverSettlementInput } from './coverage.input.js';
import {
  CertificatePeriods,
  Contradiction,
  CoverageAnswerType,
  CoverageDecisionType,
  HandoverRight,
  HandoverSettlement,
  RuleWarning,
} from './coverage.type.js';

@Resolver()
export class CoverageResolver {
  @Access('coverage:ask')
  @Query(() => CoverageAnswerType, {
    description: 'Is this repair free, who pays, and which clause says so? Raises NOT_FOUND, BAD_INPUT.',
  })
  coverage(
    @Ctx() ctx: Context,
    @Arg('deviceId', () => ID, { description: 'The device.' }) deviceId: string,
    @Arg('question', () => CoverageQuestionInput, { description: 'The question.' })
    question: CoverageQuestionInput,
  ): Promise<unknown> {
    return ctx.inTransaction((s) => s.coverage.answer(deviceId, question));
  }

  @Access('coverage:ask')
  @Query(() => [CertificatePeriods], {
    description: 'Free and paid period of each certificate of a contract. Raises NOT_FOUND.',
  })
  contractPeriods(
    @Ctx() ctx: Context,
    @Arg('contractId', () => ID, { description: 'The contract.' }) contractId: string,
  ): Promise<unknown> {
    return ctx.inTransaction((s) => s.coverage.periods(contractId));
  }

  @Access('contract:read')
  @Query(() => [Contradiction], {
    description: 'Every place where a contract says two different things. Raises NOT_FOUND.',
  })
  contradictions(
    @Ctx() ctx: Context,
    @Arg('contractId', () => ID, { description: 'The contract.' }) contractId: string,
  ): Promise<unknown> {
    return ctx.inTransaction((s) => s.coverage.contradictions(contractId));
  }

  @Access('contract:money')
  @Query(() => [RuleWarning], {
    description: 'Where a contract falls short of a statute, its sums included. Raises NOT_FOUND.',
  })
  statutoryFloors(
    @Ctx() ctx: Context,
    @Arg('contractId', () => ID, { description: 'The contract.' }) contractId: string,
  ): Promise<unknown> {
    return ctx.inTransaction((s) => s.coverage.floors(contractId));
  }

  @Access('contract:money')
  @Query(() => HandoverSettlement, {
    description: 'What to deduct and what to pay for a repair by others (H-02). Raises NOT_FOUND, BAD_INPUT.',
  })
  handoverSettlement(
    @Ctx() ctx: Context,
    @Arg('input', () => HandoverSettlementInput, { description: 'The claim.' })
    input: HandoverSettlementInput,
  ): Promise<unknown> {
    return ctx.inTransaction((s) => s.coverage.settlement(input));
  }

  @Access('coverage:ask')
  @Query(() => HandoverRight, {
    description: 'May the client hire somebody else (H-01)? Raises NOT_FOUND, BAD_INPUT.',
  })
  handoverRight(
    @Ctx() ctx: Context,
    @Arg('input', () => HandoverRightInput, { description: 'The history of the problem.' })
    input: HandoverRightInput,
  ): Promise<unknown> {
    return ctx.inTransaction((s) => s.coverage.right(input));
  }

  @Access('coverage:save')
  @Mutation(() => CoverageDecisionType, {
    description: 'Decides and keeps the decision with all it rested on. Raises NOT_FOUND, BAD_INPUT.',
  })
  async saveCoverageDecision(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('deviceId', () => ID, { description: 'The device.' }) deviceId: string,
    @Arg('question', () => CoverageQuestionInput, { description: 'The question.' })
    question: CoverageQuestionInput,
    @Arg('note', () => String, { nullable: true, description: 'A remark.' }) note: string | null,
  ): Promise<unknown> {
    const id = await ctx.inTransaction((s) => s.coverage.keep(deviceId, question, note));
    return ctx.read(info, id);
  }
}
