import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import { PageArgs, type SortOf } from '../../platform/graphql/index.js';
import type { Context } from '../services.js';
import {
  PersonalDataAccessFilter,
  PersonalDataAccessPage,
  PersonalDataAccessSort,
  type PersonalDataAccessSortField,
} from './personal-data-access.type.js';

@Resolver()
export class PersonalDataResolver {
  @Access('person:own')
  @Query(() => PersonalDataAccessPage, {
    description:
      'Who looked at sensitive data, latest first: of everybody with `personal-data:log`, else of yourself.',
  })
  personalDataAccess(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => PersonalDataAccessFilter, {
      nullable: true,
      description: 'Which looks; all when left out.',
    })
    _filter: PersonalDataAccessFilter | null,
    @Arg('sort', () => [PersonalDataAccessSort], { nullable: true, description: 'In which order.' })
    _sort: SortOf<keyof typeof PersonalDataAccessSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }
}
