export * from './access.js';
export * from './guard-schema.js';
export * from './policy.js';
export * from './proof.js';
export * from './roles.js';
