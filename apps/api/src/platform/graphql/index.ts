export * from './paging.js';
export { OncePerDocument } from './request-guard.js';
export * from './scalars.js';
export * from './types.js';
