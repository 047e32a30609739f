import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import type { PlainDate } from '../../platform/clock.js';
import { Forbidden } from '../../platform/errors.js';
import { GraphQLPlainDate } from '../../platform/graphql/index.js';
import type { Context } from '../services.js';
import { PriceDraftLineType } from './price-draft-line.type.js';
import { PriceEditionType } from './price-edition.type.js';
import { CategoryMargin, PublicationInput, PublishPreview } from './publication.type.js';
import type { Preview } from './publish-preview.service.js';

@Resolver()
export class PublicationResolver {
  @Access('price:write')
  @Query(() => PublishPreview, {
    description: 'What publishing a draft on a day would do. Raises NOT_FOUND, BAD_INPUT (no draft).',
  })
  publishPreview(
    @Ctx() ctx: Context,
    @Arg('editionId', () => ID, { description: 'The draft.' }) editionId: string,
    @Arg('effectiveFrom', () => GraphQLPlainDate, { description: 'First day of its prices.' })
    effectiveFrom: PlainDate,
    @Arg('reason', () => String, { nullable: true, description: 'Why it is made, as far as it is typed.' })
    reason?: string | null,
    @Arg('fewSamplesReason', () => String, {
      nullable: true,
      description: 'Why prices with too few samples stand, as far as it is typed.',
    })
    fewSamplesReason?: string | null,
  ): Promise<Preview> {
    const said = { reason: reason ?? null, fewSamplesReason: fewSamplesReason ?? null };
    return ctx.inTransaction((s) => s.publishPreviews.of(editionId, effectiveFrom, said));
  }

  @Access('price:write')
  @Mutation(() => PriceEditionType, {
    description:
      'Proposes a draft for publication; it can no longer be written. Raises NOT_FOUND, CONFLICT, BAD_INPUT (everything publishing would refuse).',
  })
  async proposePublication(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('editionId', () => ID, { description: 'The draft.' }) editionId: string,
    @Arg('input', () => PublicationInput, { description: 'From when, and why.' }) input: PublicationInput,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.publications.propose(editionId, input));
    return ctx.read(info, editionId);
  }

  @Access('price:write')
  @Mutation(() => PriceEditionType, {
    description: 'Takes a proposal back: it is a draft again. Raises NOT_FOUND, CONFLICT, BAD_INPUT.',
  })
  async withdrawProposal(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('editionId', () => ID, { description: 'The proposal.' }) editionId: string,
    @Arg('version', () => Int, { description: 'The version of the edition you saw.' }) version: number,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.publications.withdraw(editionId, version));
    return ctx.read(info, editionId);
  }

  @Access('price:publish')
  @Mutation(() => PriceEditionType, {
    description:
      'Publishes an edition, whole and for ever. Raises NOT_FOUND, CONFLICT (somebody else was first), BAD_INPUT (lines above the market mean, reasons missing, a past first day without a reason, lines written after the preview, the same person who proposed it where a second one is required).',
  })
  async publishPriceEdition(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('editionId', () => ID, { description: 'The draft or proposal.' }) editionId: string,
    @Arg('input', () => PublicationInput, { description: 'From when, and why.' }) input: PublicationInput,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.publications.publish(editionId, input));
    return ctx.read(info, editionId);
  }
}

@Resolver(() => PublishPreview)
export class PublishPreviewResolver {
  @FieldResolver(() => [PriceDraftLineType])
  broken(@Root() preview: Preview, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return ctx.readRows(info, preview.brokenIds);
  }

  @FieldResolver(() => [PriceDraftLineType])
  reasonsMissing(
    @Root() preview: Preview,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return ctx.readRows(info, preview.reasonsMissingIds);
  }

  @FieldResolver(() => [CategoryMargin], { nullable: true })
  marginByCategory(@Root() preview: Preview, @Ctx() ctx: Context): readonly CategoryMargin[] {
    if (!ctx.viewer?.can('stock:cost')) throw new Forbidden();
    return preview.marginByCategory;
  }
}
