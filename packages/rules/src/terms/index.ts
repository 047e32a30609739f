export { type CauseCode, causeCodes } from './cause.js';
export { type Contradiction, type ContradictionFigure, contradictionsIn } from './contradictions.js';
export { type FloorFacts, type StatutoryWarning, statutoryFloors } from './floors.js';
export { type FreeTerm, freeTermOf } from './free-term.js';
export { type Preset, presets, presetTerms } from './presets.js';
export { parseServiceTerms, serviceTermsSchema } from './schema.js';
export * from './service-terms.js';
export { type Statute, statutes } from './statutes.js';
