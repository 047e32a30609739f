import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { Access, requireProof } from '../../platform/access/index.js';
import type { PlainDate } from '../../platform/clock.js';
import { GraphQLPlainDate } from '../../platform/graphql/index.js';
import { viewerOf } from '../../platform/viewer-of.js';
import type { Context } from '../services.js';
import { GiveConsentInput } from './consent.input.js';
import { Erasure } from './consent.type.js';
import { PersonType } from './person.type.js';

@Resolver()
export class ConsentResolver {
  @Access('person:write')
  @Mutation(() => PersonType, {
    description:
      'Records what somebody agreed to; answers the person. Raises NOT_FOUND, BAD_INPUT (a day to come, agreed to already).',
  })
  async giveConsent(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => GiveConsentInput, { description: 'Who, and to what.' }) input: GiveConsentInput,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.consents.give(input));
    return ctx.read(info, input.personId);
  }

  @Access('person:write')
  @Mutation(() => PersonType, {
    description:
      'A consent was taken back: what was kept because of it is deleted at once, files of the class and, for the identity card, the number. Answers the person. Raises PROOF_NEEDED, NOT_FOUND, CONFLICT, BAD_INPUT.',
  })
  async withdrawConsent(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'The consent.' }) id: string,
    @Arg('on', () => GraphQLPlainDate, { description: 'When it was taken back, not after today.' })
    on: PlainDate,
    @Arg('version', () => Int, { description: 'The version of the consent you saw.' }) version: number,
  ): Promise<unknown> {
    requireProof(viewerOf(ctx), ctx.clock);
    const personId = await ctx.inTransaction((s) => s.consents.withdraw(id, on, version));
    return ctx.read(info, personId);
  }

  @Access('person:write')
  @Mutation(() => Erasure, {
    description:
      'Deletes what is personal of somebody who has left: identity number, all files, telephone, remarks. Name, staff number and the dates of certificates stay, because papers name them; so does the log. Raises PROOF_NEEDED, NOT_FOUND, CONFLICT, BAD_INPUT.',
  })
  erasePersonalData(
    @Ctx() ctx: Context,
    @Arg('personId', () => ID, { description: 'Whose.' }) personId: string,
    @Arg('reason', () => String, { description: 'Why, up to 200 characters.' }) reason: string,
    @Arg('version', () => Int, { description: 'The version of the person you saw.' }) version: number,
  ): Promise<Erasure> {
    requireProof(viewerOf(ctx), ctx.clock);
    return ctx.inTransaction((s) => s.erasure.erase(personId, reason, version));
  }
}
