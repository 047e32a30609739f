export { type CauseCode, causeCodes } from './cause.js';
export type * from './service-terms.js';
