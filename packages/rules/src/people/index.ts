export { bestCertificate } from './p-01-certificates/best-certificate.js';
export {
  type CertificateDateProblem,
  certificateDateProblems,
  proposedEnd,
} from './p-01-certificates/dates.js';
export { firstGap, type Gap } from './p-01-certificates/first-gap.js';
export {
  type InsuranceOutcome,
  type InsuranceState,
  insuranceState,
  insuranceStates,
  isPlainMonth,
  type PlainMonth,
} from './p-01-certificates/insurance.js';
export { insuranceProofMonths } from './p-01-certificates/parameters.js';
export {
  nextReminder,
  type Reminder,
  type ReminderFacts,
  type ReminderSubject,
  reminderDays,
  remindersDue,
} from './p-01-certificates/reminders.js';
export {
  type CertificateFacts,
  type CertificateOutcome,
  type CertificateState,
  certificateOutcome,
  certificateState,
  certificateStates,
} from './p-01-certificates/rule.js';
export {
  type CertificateTone,
  certificateTones,
  endingDays,
  lastDays,
  toneOf,
} from './p-01-certificates/tone.js';
export {
  type DayRange,
  type Validity,
  validities,
  validThroughout,
} from './p-01-certificates/valid-throughout.js';
export {
  certificateStateWords,
  certificateToneWords,
  insuranceStateWords,
  validityWords,
} from './p-01-certificates/words.js';
export {
  type CompanyOutcome,
  companyState,
  companyWarnings,
  licenceWarnings,
  licensedWork,
  type QualificationFacts,
} from './p-02-company-qualifications/rule.js';
export {
  mayOverride,
  type OverrideFacts,
  type OverrideObstacle,
  type OverrideOutcome,
  overrideRoles,
} from './p-03-qualified-people/override.js';
export {
  type HeldCertificate,
  maySend,
  type SendingFacts,
  type SendingObstacle,
  type SendingOutcome,
} from './p-03-qualified-people/rule.js';
export {
  mayTakePost,
  type PostObstacle,
  type PostOutcome,
  type TrainingFacts,
  trainedWork,
} from './p-04-trained-first/rule.js';
export {
  type ProviderAgreement,
  type ProviderObstacle,
  type ProviderOutcome,
  providerMayServe,
} from './p-05-appointed-providers/rule.js';
export {
  type ResponsibleOutcome,
  responsibleParty,
  type VisitParty,
} from './p-06-responsible-person/rule.js';
export {
  type ServiceOfficeCard,
  type ServiceOfficeField,
  type ServiceOfficeOutcome,
  serviceOfficeFields,
  serviceOfficeGaps,
  serviceOfficeWords,
} from './p-07-service-office/rule.js';
export type { Reason } from './reason.js';
export { type WorkKind, workKinds, workKindWords } from './work-kind.js';
