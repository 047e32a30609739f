import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access, requireProof, SignedIn } from '../../platform/access/index.js';
import { OncePerDocument } from '../../platform/graphql/index.js';
import { viewerOf } from '../../platform/viewer-of.js';
import type { Context } from '../services.js';
import { MyAccount, NewSecondFactorType } from './account.type.js';
import { confirmSecondFactor, removeOwnSecondFactor } from './sign-in.js';

@Resolver()
export class AccountResolver {
  @SignedIn()
  @Query(() => MyAccount, { description: 'How your own account is guarded, and where you are signed in.' })
  myAccount(@Ctx() ctx: Context): Promise<unknown> {
    const { id, role } = viewerOf(ctx);
    return ctx.inTransaction(async (s) => {
      const { since, recoveryCodesLeft } = await s.secondFactors.stateOf(id);
      return {
        secondFactorRequired: (await s.settings.secondFactorRoles()).includes(role),
        secondFactorSince: since,
        recoveryCodesLeft,
        sessions: await s.sessions.allOf(id, ctx.cookie.token, ctx.sessionLimits),
      };
    });
  }

  @SignedIn()
  @Mutation(() => Int, { description: 'Ends all your sessions but this one. Answers how many there were.' })
  endOtherSessions(@Ctx() ctx: Context): Promise<number> {
    return ctx.inTransaction((s) => s.users.endOtherSessions(viewerOf(ctx).id, ctx.cookie.token));
  }

  @SignedIn()
  @OncePerDocument()
  @Mutation(() => NewSecondFactorType, {
    description:
      'Starts to set up a second factor, or to replace the one there is. Shown once, good for 15 minutes. Raises PROOF_NEEDED.',
  })
  beginSecondFactor(@Ctx() ctx: Context): Promise<NewSecondFactorType> {
    const viewer = proven(ctx);
    return ctx.inTransaction((s) => s.secondFactors.begin(viewer.id, viewer.username));
  }

  @SignedIn()
  @OncePerDocument()
  @Mutation(() => [String], {
    description:
      'Puts the second factor to use: from now on signing in takes a code. All other sessions end. Answers ten recovery codes, shown once, each good for once. Raises BAD_INPUT and TOO_MANY_TRIES.',
  })
  confirmSecondFactor(
    @Ctx() ctx: Context,
    @Arg('code', () => String, { description: 'The 6 digits the authenticator shows now.' }) code: string,
  ): Promise<string[]> {
    return confirmSecondFactor(ctx, code);
  }

  @SignedIn()
  @OncePerDocument()
  @Mutation(() => [String], {
    description:
      'Ten new recovery codes, shown once; the old ones are good for nothing any more. Raises PROOF_NEEDED, and BAD_INPUT without a second factor.',
  })
  renewRecoveryCodes(@Ctx() ctx: Context): Promise<string[]> {
    const viewer = proven(ctx);
    return ctx.inTransaction((s) => s.secondFactors.renewRecoveryCodes(viewer.id));
  }

  @SignedIn()
  @OncePerDocument()
  @Mutation(() => Boolean, {
    description:
      'Takes your second factor away; all other sessions end. Raises PROOF_NEEDED, and FORBIDDEN where your role requires one.',
  })
  async removeSecondFactor(@Ctx() ctx: Context): Promise<boolean> {
    proven(ctx);
    await removeOwnSecondFactor(ctx);
    return true;
  }

  @Access('user:write')
  @OncePerDocument()
  @Mutation(() => Boolean, {
    description:
      'Takes away the second factor of somebody who has lost their phone; their sessions end. Raises PROOF_NEEDED and NOT_FOUND.',
  })
  async resetSecondFactor(
    @Ctx() ctx: Context,
    @Arg('userId', () => ID, { description: 'Whose.' }) userId: string,
  ): Promise<boolean> {
    proven(ctx);
    await ctx.inTransaction((s) => s.secondFactors.remove(userId));
    return true;
  }
}

/** The viewer, who has just shown that it is they. Raises PROOF_NEEDED. */
function proven(ctx: Context) {
  const viewer = viewerOf(ctx);
  requireProof(viewer, ctx.clock);
  return viewer;
}
