/** Lengths in percent of a bar that has room for what is there and for the minimum. */
export function barOf({ free, reserved, minimum }: { free: number; reserved: number; minimum: number }): {
  readonly free: number;
  readonly reserved: number;
  /** Where the tick stands; null without a minimum. */
  readonly minimum: number | null;
} {
  const whole = Math.max(free + reserved, minimum, 1);
  const percent = (count: number) => Math.round((1_000 * count) / whole) / 10;
  return { free: percent(free), reserved: percent(reserved), minimum: minimum > 0 ? percent(minimum) : null };
}
