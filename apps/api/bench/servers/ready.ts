import pg from 'pg';

export interface Ready {
  readonly port: number;
  /** Headers that signed-in browsers send: one for each session, none where nobody signs in. */
  readonly cookies: readonly string[];
}

/** Tells the parent where to ask; answers its question after the statements sent so far. */
export function ready(message: Ready): void {
  process.send?.(message);
  process.on('message', () => process.send?.(statements));
  process.on('disconnect', () => process.exit());
}

let statements = 0;

/** Every statement of this process goes through here, whoever sends it. */
const prototype = pg.Client.prototype as unknown as { query(...args: unknown[]): unknown };
const { query } = prototype;
prototype.query = function count(this: unknown, ...args: unknown[]) {
  statements++;
  return query.apply(this, args);
};
