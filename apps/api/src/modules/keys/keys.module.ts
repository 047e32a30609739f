import type { Module } from '../services.js';
import { rotateKeys } from './key-rotation.jobs.js';

export const keysModule: Module = {
  name: 'keys',
  entities: [],
  resolvers: [],
  reads: [],
  permissions: {},
  jobs: { 'keys.rotate': rotateKeys },
  schedule: [{ task: 'keys.rotate', daily: '03:20', atStart: true }],
};
