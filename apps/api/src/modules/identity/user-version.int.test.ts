import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../../../test/harness.js';
import { makeDataSource } from '../../database.js';
import { deleteVersioned, updateVersioned } from '../../platform/db/index.js';
import { Conflict, NotFound } from '../../platform/errors.js';
import { UserEntity } from './user.entity.js';

describe('a version', () => {
  let api: TestApi;
  let source: ReturnType<typeof makeDataSource>;
  beforeAll(async () => {
    api = await startApi();
    source = makeDataSource(api.databaseUrl, 2, () => undefined);
    await source.initialize();
  });
  afterAll(async () => {
    await source.destroy();
    await api.stop();
  });

  it('[51] when stale is a conflict that carries the row; a missing row is not found', async () => {
    const [user] = await source.getRepository(UserEntity).find({ where: { username: 'viewer' } });
    if (!user) throw new Error('no viewer');
    const { manager: em } = source;
    const after = await updateVersioned(em, UserEntity, user.id, user.version, { displayName: '甲' });
    expect(after).toMatchObject({ displayName: '甲', version: user.version + 1 });
    const stale = updateVersioned(em, UserEntity, user.id, user.version, { displayName: '乙' });
    await expect(stale).rejects.toBeInstanceOf(Conflict);
    await expect(stale).rejects.toMatchObject({
      details: { version: user.version + 1, current: { displayName: '甲' } },
    });
    await expect(deleteVersioned(em, UserEntity, user.id, user.version)).rejects.toBeInstanceOf(Conflict);
    const nobody = '0190a0a0-0000-7000-8000-000000000000';
    await expect(updateVersioned(em, UserEntity, nobody, 1, { displayName: '丙' })).rejects.toBeInstanceOf(
      NotFound,
    );
    await deleteVersioned(em, UserEntity, user.id, after.version);
    expect(await source.getRepository(UserEntity).countBy({ id: user.id })).toBe(0);
  });
});
