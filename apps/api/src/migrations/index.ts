import type { MigrationClass } from '../platform/db/data-source.js';

/** Every migration, oldest first. Never reorder, never edit one that has been released. */
export const migrations: readonly MigrationClass[] = [];
