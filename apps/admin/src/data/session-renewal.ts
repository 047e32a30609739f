import { Gate } from './gate';

/** Where a request whose session has ended waits until somebody has signed in again, or gives up. */
class SessionRenewal extends Gate {
  #possible = false;

  /** Only a session that once existed can be renewed; before the first login the login page does it. */
  arm(possible: boolean): void {
    this.#possible = possible;
  }

  override ask(): Promise<boolean> {
    return this.#possible ? super.ask() : Promise.resolve(false);
  }

  override finish(renewed: boolean): void {
    if (!renewed) this.#possible = false;
    super.finish(renewed);
  }
}

export const sessionRenewal = new SessionRenewal();
