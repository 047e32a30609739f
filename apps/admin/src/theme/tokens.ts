/** Meaning before colour: each tone is used with an icon and a word, never alone. Contrast at least 4.5:1. */
export interface Tone {
  /** Text and icons on the page's background. */
  readonly ink: string;
  /** Quiet surface behind text of the same tone. */
  readonly soft: string;
  /** Bars and charts. */
  readonly solid: string;
}

export type ToneName = 'free' | 'paid' | 'after' | 'look' | 'broken';

export const tones: Readonly<Record<'light' | 'dark', Readonly<Record<ToneName, Tone>>>> = {
  light: {
    free: { ink: '#14672f', soft: '#e3f3e8', solid: '#2e8b4f' },
    paid: { ink: '#0d559e', soft: '#e2eefa', solid: '#2b78c9' },
    after: { ink: '#4c535c', soft: '#eceef1', solid: '#7d8691' },
    look: { ink: '#7a4b00', soft: '#fdf0d5', solid: '#c98710' },
    broken: { ink: '#a31621', soft: '#fbe5e6', solid: '#c93742' },
  },
  dark: {
    free: { ink: '#7fd79a', soft: '#173524', solid: '#4caf70' },
    paid: { ink: '#8fc3f7', soft: '#152d48', solid: '#4a93dc' },
    after: { ink: '#b9c0c9', soft: '#2b3037', solid: '#7f8894' },
    look: { ink: '#f2c265', soft: '#3c2e10', solid: '#d59a2b' },
    broken: { ink: '#f59aa0', soft: '#43191d', solid: '#db5862' },
  },
};

export const accent = { light: '#3b46a0', dark: '#aab4ff' } as const;

export const fonts =
  '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, -apple-system, "Segoe UI", sans-serif';

/** Dense tables: people compare rows all day. */
export const ROW_HEIGHT = 36;
