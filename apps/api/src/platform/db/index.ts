export * from './connect.js';
export * from './data-source.js';
export * from './known-errors.js';
export * from './migrate.js';
export * from './naming.js';
export * from './setting.js';
export * from './transaction.js';
export * from './update-versioned.js';
