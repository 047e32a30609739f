import type { JobHandler } from '../../platform/jobs/index.js';
import type { Services } from '../services.js';

/** The bytes of files whose rows have gone. */
export const dropFiles: JobHandler<Services> = async (payload, { storage }) => {
  const { keys } = payload as { readonly keys: readonly string[] };
  for (const key of keys) await storage.remove(key);
};
