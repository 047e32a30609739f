export {
  type AssessmentFacts,
  type AssessmentOutcome,
  type AssessmentResult,
  assessment,
  assessmentResults,
  clientTrainingFee,
} from './t-01-assessed-training/rule.js';
