/** One text in both languages. Chinese comes first; English is complete. */
export interface Localized {
  readonly zh: string;
  readonly en: string;
}

export const text = (zh: string, en: string): Localized => ({ zh, en });
