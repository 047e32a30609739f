/** Why something is damaged (损坏原因). */
export const causeCodes = [
  'LIGHTNING',
  'OUR_WORKMANSHIP',
  'PRE_TAKEOVER_CUSTODY',
  'PRODUCT_DEFECT',
  'CLIENT_DAMAGE',
  'THIRD_PARTY',
  'NATURAL_DISASTER',
  'FORCE_MAJEURE',
  'UNKNOWN',
] as const;

export type CauseCode = (typeof causeCodes)[number];
