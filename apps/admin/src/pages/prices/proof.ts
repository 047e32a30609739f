/** Why a price could be published, as it was frozen with it. */
export interface Proof {
  readonly accepted: boolean;
  readonly reasonNeeded: boolean;
  readonly result: 'WITHIN' | 'ABOVE' | 'TOO_FEW_SAMPLES';
  readonly samples: readonly {
    readonly id: string;
    readonly priceFen: number;
    readonly sampledOn: string;
    readonly region: string | null;
  }[];
  readonly sumFen: number;
  readonly highestFen: number | null;
  readonly best: boolean;
  readonly lowest: {
    readonly caseNumber: string;
    readonly client: string;
    readonly givenOn: string;
    readonly priceFen: number;
  } | null;
}

/** null: withdrawn or free of charge, so that nothing had to be proven. */
export function proofIn(json: unknown): Proof | null {
  if (typeof json !== 'object' || json === null || !('samples' in json) || !Array.isArray(json.samples)) {
    return null;
  }
  return json as Proof;
}
