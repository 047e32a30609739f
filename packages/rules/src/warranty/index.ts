export * from './facts.js';
export type * from './outcomes.js';
