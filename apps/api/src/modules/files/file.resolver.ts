import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { SignedIn } from '../../platform/access/index.js';
import { Unauthenticated } from '../../platform/errors.js';
import type { Context } from '../services.js';
import { FileOwnerKindEnum, StoredFileType } from './file.type.js';
import type { FileOwnerKind } from './file-owner.js';

@Resolver()
export class FileResolver {
  @SignedIn()
  @Query(() => [StoredFileType], {
    description:
      'Files of one record, oldest first, to whom that record shows them. Raises NOT_FOUND (no such record, or not for you).',
  })
  files(
    @Ctx() ctx: Context,
    @Arg('owner', () => FileOwnerKindEnum, { description: 'Kind of the record.' }) kind: FileOwnerKind,
    @Arg('ownerId', () => ID, { description: 'Which one.' }) id: string,
  ): Promise<StoredFileType[]> {
    const { viewer } = ctx;
    if (!viewer) throw new Unauthenticated();
    return ctx.inTransaction(async (s) => {
      await s.fileAccess.mayRead(viewer, { kind, id });
      const files = await s.files.list({ kind, id });
      return files.map((file) => ({ ...file, thumbnail: file.thumbnailKey !== null }));
    });
  }
}
