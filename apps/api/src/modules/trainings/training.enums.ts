import { assessmentResults } from '@jiannuo/rules';
import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/index.js';
import { trainingKinds } from './training.entity.js';

export const TrainingKindEnum = enumOf(trainingKinds);
registerEnumType(TrainingKindEnum, {
  name: 'TrainingKind',
  description: 'What a training is for.',
  valuesConfig: {
    POST_QUALIFYING: { description: '上岗培训: before somebody takes up a post.' },
    REFRESHER: { description: '复训: what is known is brought up to date.' },
  },
});

export const AssessmentResultEnum = enumOf(assessmentResults);
registerEnumType(AssessmentResultEnum, {
  name: 'AssessmentResult',
  description: 'What the assessment of a training came to.',
  valuesConfig: { PASSED: { description: '通过' }, FAILED: { description: '未通过' } },
});
