export * from './access.js';
export * from './guard-schema.js';
export * from './policy.js';
export * from './roles.js';
