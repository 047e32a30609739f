export * from './keys.js';
export * from './sealed-column.js';
export * from './vault.js';
