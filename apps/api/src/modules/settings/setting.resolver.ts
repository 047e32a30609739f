import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Access, requireProof, SignedIn } from '../../platform/access/index.js';
import { viewerOf } from '../../platform/viewer-of.js';
import type { Context } from '../services.js';
import { ChangeSettingsInput, Settings } from './setting.type.js';

@Resolver()
export class SettingResolver {
  @SignedIn()
  @Query(() => Settings, { description: 'How the house wants things done.' })
  settings(@Ctx() ctx: Context): Promise<Settings> {
    return ctx.inTransaction((s) => s.settings.all());
  }

  @Access('setting:write')
  @Mutation(() => Settings, {
    description:
      'Changes how the house wants things done. Raises PROOF_NEEDED where it is about second factors.',
  })
  changeSettings(
    @Ctx() ctx: Context,
    @Arg('input', () => ChangeSettingsInput, { description: 'What changes.' }) input: ChangeSettingsInput,
  ): Promise<Settings> {
    if (input.secondFactorRequired) requireProof(viewerOf(ctx), ctx.clock);
    return ctx.inTransaction(async (s) => {
      await s.settings.change(input);
      return s.settings.all();
    });
  }
}
