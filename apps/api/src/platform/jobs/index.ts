export * from './jobs.js';
export * from './runner.js';
export type { Scheduled } from './schedule.js';
