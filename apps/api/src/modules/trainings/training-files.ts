import { Forbidden } from '../../platform/errors.js';
import type { FileOwners } from '../files/file-owner.js';
import { TrainingEntity } from './training.entity.js';

/** Sign-in sheets and papers of a training. They name several people, so they go with none of them. */
export const trainingFileOwners: FileOwners = {
  TRAINING: {
    documentClasses: ['TRAINING_RECORD'],
    exists: (em, id) => em.existsBy(TrainingEntity, { id }),
    mayRead: async (viewer) => viewer.can('training:write'),
    mayAdd: async (viewer) => (viewer.can('training:write') ? null : new Forbidden()),
  },
};
