/** Where requests wait until somebody has done what they wait for, or gives up. */
export class Gate {
  #waiting: { promise: Promise<boolean>; settle: (opened: boolean) => void } | null = null;
  readonly #listeners = new Set<() => void>();

  /** Answers whether it was done. All who ask meanwhile wait for the same. */
  ask(): Promise<boolean> {
    if (this.#waiting === null) {
      let settle: (opened: boolean) => void = () => undefined;
      const promise = new Promise<boolean>((resolve) => {
        settle = resolve;
      });
      this.#waiting = { promise, settle };
      this.#changed();
    }
    return this.#waiting.promise;
  }

  finish(opened: boolean): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    this.#changed();
    waiting?.settle(opened);
  }

  readonly isWaiting = (): boolean => this.#waiting !== null;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}
