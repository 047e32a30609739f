import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access, requireProof } from '../../platform/access/index.js';
import { OncePerDocument } from '../../platform/graphql/index.js';
import { viewerOf } from '../../platform/viewer-of.js';
import type { Context } from '../services.js';
import { PersonType } from './person.type.js';
import { PersonIdentity, RevealedNumber } from './person-identity.type.js';

@Resolver()
export class IdentityNumberResolver {
  @Access('person:own')
  @Query(() => PersonIdentity, {
    nullable: true,
    description:
      'The masked identity number, for those with `personal-data:reveal` and for the person; null for all others and where there is none.',
  })
  personIdentity(
    @Ctx() ctx: Context,
    @Arg('personId', () => ID, { description: 'Whose.' }) personId: string,
  ): Promise<PersonIdentity | null> {
    return ctx.inTransaction((s) => s.identityNumbers.shownTo(viewerOf(ctx), personId));
  }

  @Access('person:write')
  @Mutation(() => PersonType, {
    description:
      'Keeps the identity number of somebody, sealed. Raises NOT_FOUND, CONFLICT, BAD_INPUT (not an identity number, another person has it, no consent for ID_CARD).',
  })
  async setIdentityNumber(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('personId', () => ID, { description: 'Whose.' }) personId: string,
    @Arg('number', () => String, { description: '18 characters, by GB 11643.' }) number: string,
    @Arg('version', () => Int, { description: 'The version of the person you saw.' }) version: number,
  ): Promise<unknown> {
    await ctx.inTransaction(async (s) => {
      await s.people.touch(personId, version);
      await s.identityNumbers.set(personId, number);
    });
    return ctx.read(info, personId);
  }

  @Access('person:write')
  @Mutation(() => PersonType, {
    description: 'Deletes the identity number of somebody. Raises NOT_FOUND, CONFLICT.',
  })
  async removeIdentityNumber(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('personId', () => ID, { description: 'Whose.' }) personId: string,
    @Arg('version', () => Int, { description: 'The version of the person you saw.' }) version: number,
  ): Promise<unknown> {
    await ctx.inTransaction(async (s) => {
      await s.people.touch(personId, version);
      await s.identityNumbers.remove(personId);
    });
    return ctx.read(info, personId);
  }

  @Access('personal-data:reveal')
  @OncePerDocument()
  @Mutation(() => RevealedNumber, {
    description:
      'Shows one identity number, once. The look and its reason are recorded, and shown to the person. Raises PROOF_NEEDED, NOT_FOUND, BAD_INPUT, TOO_MANY_TRIES (60 an hour).',
  })
  async revealIdentityNumber(
    @Ctx() ctx: Context,
    @Arg('personId', () => ID, { description: 'Whose.' }) personId: string,
    @Arg('reason', () => String, { description: 'Why, up to 200 characters; the person will read it.' })
    reason: string,
  ): Promise<RevealedNumber> {
    requireProof(viewerOf(ctx), ctx.clock);
    return { number: await ctx.inTransaction((s) => s.identityNumbers.reveal(personId, reason)) };
  }

  @Access('personal-data:reveal')
  @OncePerDocument()
  @Mutation(() => PersonType, {
    nullable: true,
    description:
      'Who has exactly this identity number; null for nobody. That you asked is recorded. A mutation, so that the number is in no address. Raises PROOF_NEEDED, BAD_INPUT, TOO_MANY_TRIES (60 an hour).',
  })
  async personByIdentityNumber(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('number', () => String, { description: 'All 18 characters.' }) number: string,
  ): Promise<unknown> {
    requireProof(viewerOf(ctx), ctx.clock);
    const id = await ctx.inTransaction((s) => s.identityNumbers.find(number));
    return id === null ? null : ctx.read(info, id);
  }
}
