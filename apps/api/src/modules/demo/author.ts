/** Whose deeds those of the past were. */
export interface Author {
  readonly id: string;
  readonly displayName: string;
}
