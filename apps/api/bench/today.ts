/** The business date of everything the bench does, so that all servers give the same answer. */
export const today = '2026-06-15';
