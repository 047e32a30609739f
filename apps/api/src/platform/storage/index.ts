export * from './disk.js';
export * from './new-storage-key.js';
export * from './storage.js';
