import type { JobHandler } from '../../platform/jobs/index.js';
import { resealFile } from '../files/resealed-file.js';
import type { Services } from '../services.js';

/**
 * After a new key was put first: everything is sealed anew by it, a little at a time, and goes on where it was cut off.
 * What cannot be opened stays as it is, and the run fails: its key is missing.
 */
export const rotateKeys: JobHandler<Services> = async (_payload, run) => {
  const { inTransaction, vault, storage, log } = run;
  let values = 0;
  const columns = await inTransaction(async (s) => s.keyRotation.columns);
  for (const column of columns) {
    for (let some = -1; some !== 0; ) {
      some = await inTransaction((s) => s.keyRotation.resealSome(column));
      values += some;
    }
  }
  let files = 0;
  for (;;) {
    const old = await inTransaction((s) => s.keyRotation.oldFiles());
    if (old.length === 0) break;
    for (const file of old) {
      const anew = await resealFile({ vault, storage }, file);
      const moved = await inTransaction((s) => s.keyRotation.moveFile(file, anew));
      if (moved) files += 1;
      else await Promise.all([anew.storageKey, anew.thumbnailKey].map((key) => key && storage.remove(key)));
    }
  }
  if (values + files > 0)
    log.info({ values, files, key: vault.keyId }, 'everything is sealed by the first key now');
};
