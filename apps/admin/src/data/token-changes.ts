/**
 * The session gets another token when its owner proves who they are. A request that left with the one before is
 * told that nobody is signed in: it only has to be sent again.
 */
class TokenChanges {
  #count = 0;
  #underWay: Promise<unknown> = Promise.resolve();

  get count(): number {
    return this.#count;
  }

  /** Sends a request whose answer brings another token. */
  async by<T>(request: () => Promise<T>): Promise<T> {
    const sent = request();
    this.#underWay = sent.catch(() => undefined);
    const answer = await sent;
    this.#count += 1;
    return answer;
  }

  /** Whether the token is another one than when `count` was that; waits for a change under way. */
  async since(count: number): Promise<boolean> {
    await this.#underWay;
    return this.#count !== count;
  }
}

export const tokenChanges = new TokenChanges();
