export * from './data-source.js';
export * from './naming.js';
export * from './update-versioned.js';
