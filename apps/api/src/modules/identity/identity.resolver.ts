import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Public, SignedIn, type Viewer } from '../../platform/access/index.js';
import { OncePerDocument } from '../../platform/graphql/index.js';
import { viewerOf } from '../../platform/viewer-of.js';
import type { Context } from '../services.js';
import { Proof } from './proof.type.js';
import { proveIdentity } from './prove-identity.js';
import { changeOwnPassword, refreshed, signIn, signOut } from './sign-in.js';
import type { UserLocale } from './user.entity.js';
import type { DemoAccountFacts } from './user.service.js';
import { DemoAccount, LocaleEnum, Me } from './user.type.js';

@Resolver()
export class IdentityResolver {
  @Public()
  @Query(() => Me, { nullable: true, description: 'The one who is signed in; null when nobody is.' })
  me(@Ctx() ctx: Context): Viewer | null {
    return ctx.viewer;
  }

  @Public()
  @Query(() => [DemoAccount], { description: 'Accounts of the demo company; empty in a real one.' })
  demoAccounts(@Ctx() ctx: Context): Promise<DemoAccountFacts[]> {
    return ctx.inTransaction((s) => s.users.demoAccounts());
  }

  @Public()
  @OncePerDocument()
  @Mutation(() => Me, {
    description:
      'Signs in and sets the session cookie. Raises UNAUTHENTICATED, SECOND_FACTOR_NEEDED (all right, but the account asks for a code: send it along) and TOO_MANY_TRIES.',
  })
  login(
    @Ctx() ctx: Context,
    @Arg('username', () => String, { description: 'Name to sign in with.' }) username: string,
    @Arg('password', () => String, { description: 'Its password.' }) password: string,
    @Arg('code', () => String, {
      nullable: true,
      description: '6 digits of the authenticator, or a recovery code, for whoever has a second factor.',
    })
    code?: string | null,
  ): Promise<Viewer> {
    return signIn(ctx, username, password, code ?? '');
  }

  @SignedIn()
  @Mutation(() => Boolean, { description: 'Ends the session of this browser.' })
  async logout(@Ctx() ctx: Context): Promise<boolean> {
    await signOut(ctx);
    return true;
  }

  @SignedIn()
  @OncePerDocument()
  @Mutation(() => Proof, {
    description:
      'Shows once more who is signed in, by the password or by a code of the second factor; asked for by PROOF_NEEDED. The session gets another token. Raises BAD_INPUT and TOO_MANY_TRIES.',
  })
  proveIdentity(
    @Ctx() ctx: Context,
    @Arg('password', () => String, { nullable: true, description: 'Your password, …' })
    password?: string | null,
    @Arg('code', () => String, { nullable: true, description: '… or 6 digits of your authenticator.' })
    code?: string | null,
  ): Promise<Proof> {
    return proveIdentity(ctx, { password: password ?? '', code: code ?? '' });
  }

  @SignedIn()
  @OncePerDocument()
  @Mutation(() => Boolean, {
    description:
      'Changes your own password: 12 to 128 characters, not a common one. All other sessions end. Raises BAD_INPUT and TOO_MANY_TRIES.',
  })
  async changePassword(
    @Ctx() ctx: Context,
    @Arg('current', () => String, { description: 'The password until now.' }) current: string,
    @Arg('next', () => String, { description: 'The new one.' }) next: string,
  ): Promise<boolean> {
    await changeOwnPassword(ctx, current, next);
    return true;
  }

  @SignedIn()
  @Mutation(() => Me, { description: 'Chooses the language of your pages.' })
  async setLocale(
    @Ctx() ctx: Context,
    @Arg('locale', () => LocaleEnum, { description: 'The language.' }) locale: UserLocale,
  ): Promise<Viewer> {
    await ctx.inTransaction((s) => s.users.setLocale(viewerOf(ctx).id, locale));
    return refreshed(ctx);
  }
}
