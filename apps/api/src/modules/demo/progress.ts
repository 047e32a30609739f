/** Says how far the work is, and stops it. */
export interface Progress {
  say(line: string): void;
  /** Asked between two batches; raises the reason when somebody wants the work to stop. */
  check(): void;
}

/** 「设备 / devices: 40,000 / 200,000」 */
export function outOf(what: string, done: number, all: number): string {
  const [some, whole] = [done, all].map((count) => count.toLocaleString('en-US'));
  return `  ${what}: ${some} / ${whole}`;
}
