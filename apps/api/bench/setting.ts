/** The business date of everything the bench does, so that all servers give the same answer. */
export const today = '2026-06-15';

/** Connections of the load; each is a browser with a session of its own. */
export const CONNECTIONS = 8;
