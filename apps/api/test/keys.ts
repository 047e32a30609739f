/** Keys all test servers share: several processes may work on one database. */
export const testKeys = {
  JIANNUO_KEYS: `test:${Buffer.alloc(32, 'the key of the tests').toString('base64')}`,
  JIANNUO_INDEX_KEY: Buffer.alloc(32, 'the index key of the tests').toString('base64'),
};
