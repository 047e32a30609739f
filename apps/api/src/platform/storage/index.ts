export * from './disk.js';
export * from './new-storage-key.js';
export * from './open-storage.js';
export * from './storage.js';
