export * from './jobs.js';
export * from './runner.js';
