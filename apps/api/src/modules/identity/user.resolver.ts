import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import { OncePerDocument, PageArgs, pageOf, type SortOf } from '../../platform/graphql/index.js';
import type { Context } from '../services.js';
import { addUser, handOutPassword } from './administer.js';
import { CreateUserInput, UpdateUserInput, UserFilter, UserSort, type UserSortField } from './user.input.js';
import { UserType } from './user.type.js';

const UserPage = pageOf(UserType, 'User');

@Resolver()
export class UserResolver {
  @Access('user:read')
  @Query(() => UserPage, { description: 'Accounts.' })
  users(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => UserFilter, { nullable: true, description: 'Which ones; all when absent.' })
    _filter: UserFilter | null,
    @Arg('sort', () => [UserSort], {
      nullable: true,
      description: 'In which order; by username when absent.',
    })
    _sort: SortOf<keyof typeof UserSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('user:read')
  @Query(() => UserType, { nullable: true, description: 'One account. Raises NOT_FOUND.' })
  user(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Identity.' }) _id: string,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('user:write')
  @OncePerDocument()
  @Mutation(() => UserType, {
    description: 'Makes an account. Raises BAD_INPUT (name taken, weak password).',
  })
  async createUser(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CreateUserInput, { description: 'The account.' }) input: CreateUserInput,
  ): Promise<unknown> {
    const { id } = await addUser(ctx, input);
    return ctx.read(info, id);
  }

  @Access('user:write')
  @Mutation(() => UserType, {
    description:
      'Changes an account; a change of role, or deactivation, ends its sessions. Raises NOT_FOUND, CONFLICT, and BAD_INPUT for the last administrator.',
  })
  async updateUser(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Whose.' }) id: string,
    @Arg('input', () => UpdateUserInput, { description: 'What changes.' }) input: UpdateUserInput,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.users.update(id, input));
    return ctx.read(info, id);
  }

  @Access('user:write')
  @OncePerDocument()
  @Mutation(() => UserType, {
    description:
      'Hands out a new first password: all sessions end, and the owner has to choose their own. Raises NOT_FOUND, CONFLICT, BAD_INPUT.',
  })
  async resetPassword(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Whose.' }) id: string,
    @Arg('password', () => String, { description: 'The new first password.' }) password: string,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
  ): Promise<unknown> {
    await handOutPassword(ctx, id, password, version);
    return ctx.read(info, id);
  }
}
