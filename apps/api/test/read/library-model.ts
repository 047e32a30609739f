import pg from 'pg';
import { DataSource } from 'typeorm';
import type { Permission } from '../../src/platform/access/index.js';
import { SnakeNaming } from '../../src/platform/db/index.js';
import { Reader, type ReadRoot } from '../../src/platform/read/index.js';
import { AuthorEntity, BookEntity, ReviewEntity } from './library.entities.js';
import { librarySchemaOf } from './library.js';
import { libraryReads } from './library.reads.js';

/** The library tied together without a database: what is checked at boot needs none. */
export async function libraryReader(
  sdl: string,
  access: Readonly<Record<string, Permission>> = {},
  reads: readonly ReadRoot[] = libraryReads,
): Promise<Reader> {
  const schema = librarySchemaOf(sdl);
  for (const [name, permission] of Object.entries(access)) {
    const field = schema.getQueryType()?.getFields()[name];
    if (field) field.extensions = { access: { kind: 'permission', permission } };
  }
  const dataSource = new UnconnectedDataSource({
    type: 'postgres',
    entities: [AuthorEntity, BookEntity, ReviewEntity],
    namingStrategy: new SnakeNaming(),
  });
  await dataSource.readEntities();
  return new Reader({
    schema,
    dataSource,
    pool: new pg.Pool(),
    reads,
    cursorKey: 'a key for tests only',
  });
}

class UnconnectedDataSource extends DataSource {
  /** TypeORM builds its metadata when it connects; here it only reads the decorators. */
  readEntities(): Promise<void> {
    return this.buildMetadatas();
  }
}
