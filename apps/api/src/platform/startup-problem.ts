/**
 * A reason why the system cannot start that its operator can mend: printed as one sentence,
 * without a stack, before the process ends with exit code 1.
 */
export class StartupProblem extends Error {
  constructor(
    readonly zh: string,
    readonly en: string,
  ) {
    super(`${zh}\n${en}`);
    this.name = 'StartupProblem';
  }
}
