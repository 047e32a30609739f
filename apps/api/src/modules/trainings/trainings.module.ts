import type { Module } from '../services.js';
import { TraineeEntity } from './trainee.entity.js';
import { TraineeResolver } from './trainee.resolver.js';
import { TrainingEntity } from './training.entity.js';
import { trainingReads } from './training.read.js';
import { TrainingResolver } from './training.resolver.js';
import { trainingFileOwners } from './training-files.js';

export const trainingsModule: Module = {
  name: 'trainings',
  entities: [TrainingEntity, TraineeEntity],
  resolvers: [TrainingResolver, TraineeResolver],
  reads: trainingReads,
  permissions: {
    'training:read': ['ADMIN', 'HR', 'DISPATCHER'],
    'training:write': ['ADMIN', 'HR'],
  },
  fileOwners: trainingFileOwners,
};
