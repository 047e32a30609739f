// kernel
export * from './kernel/index.js';
// terms
export * from './terms/index.js';
// chapter W
export * from './warranty/index.js';
