export {
  type AssessmentFacts,
  type AssessmentOutcome,
  type AssessmentResult,
  assessment,
  assessmentResults,
} from './t-01-assessed-training/rule.js';
