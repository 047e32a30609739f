export * from './paging.js';
export * from './scalars.js';
export * from './types.js';
