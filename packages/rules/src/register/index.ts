import type { Clause } from '../kernel/clause.js';
import { complaints } from './complaints.js';
import { delivery } from './delivery.js';
import { emergency } from './emergency.js';
import { quality } from './quality.js';
import { response } from './response.js';
import { substitutes } from './substitutes.js';
import { training } from './training.js';
import { visits } from './visits.js';

/** Every clause of the register whose rule is not formalised yet, in the order of the chapters. */
export const registeredClauses: readonly Clause[] = [
  ...response,
  ...substitutes,
  ...visits,
  ...complaints,
  ...delivery,
  ...quality,
  ...emergency,
  ...training,
];
