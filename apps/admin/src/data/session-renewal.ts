/** Where a request whose session has ended waits until somebody has signed in again, or gives up. */
class SessionRenewal {
  #possible = false;
  #waiting: { promise: Promise<boolean>; settle: (renewed: boolean) => void } | null = null;
  readonly #listeners = new Set<() => void>();

  /** Only a session that once existed can be renewed; before the first login the login page does it. */
  arm(possible: boolean): void {
    this.#possible = possible;
  }

  ask(): Promise<boolean> {
    if (!this.#possible) return Promise.resolve(false);
    if (this.#waiting === null) {
      let settle: (renewed: boolean) => void = () => undefined;
      const promise = new Promise<boolean>((resolve) => {
        settle = resolve;
      });
      this.#waiting = { promise, settle };
      this.#changed();
    }
    return this.#waiting.promise;
  }

  finish(renewed: boolean): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    if (!renewed) this.#possible = false;
    this.#changed();
    waiting?.settle(renewed);
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

export const sessionRenewal = new SessionRenewal();
