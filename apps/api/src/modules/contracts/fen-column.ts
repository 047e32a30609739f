import type { ValueTransformer } from 'typeorm';

/** `bigint` arrives from PostgreSQL as text; fen are safe integers. */
export const fen: ValueTransformer = {
  to: (value: unknown) => value,
  from: (stored: string | null) => (stored === null ? null : Number(stored)),
};
