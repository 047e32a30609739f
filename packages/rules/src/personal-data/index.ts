export {
  consentNeeded,
  type DocumentClass,
  type DocumentClassCode,
  documentClassCodes,
  documentClasses,
} from './document-class.js';
export {
  type IdentityNumberProblem,
  type IdentityNumberProblemCode,
  identityNumberProblem,
  maskIdentityNumber,
  tidyIdentityNumber,
} from './identity-number.js';
export { annexEndsOn, keptMonths, retainUntil } from './retention.js';
