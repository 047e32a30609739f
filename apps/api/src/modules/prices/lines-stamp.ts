/** How many lines a draft has, and the sum of their versions. */
export interface LinesWritten {
  readonly lines: number;
  readonly versions: number;
}

/**
 * One text for all lines of a draft as they are. A line is added or its version rises, and it never goes while
 * the draft is open: no two states of a draft have the same one.
 */
export const stampOf = ({ lines, versions }: LinesWritten): string => `${lines}-${versions}`;
