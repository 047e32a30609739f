/** The clause register, chapter by chapter. Ids are permanent: never reused, never renumbered. */
export const clauseIds = [
  ...(['W-01', 'W-02', 'W-03', 'W-04', 'W-05', 'W-06', 'W-07', 'W-08', 'W-09', 'W-10', 'W-11'] as const),
  ...(['F-01', 'F-02', 'F-03', 'F-04', 'F-05'] as const),
  ...(['H-01', 'H-02'] as const),
  ...(['R-01', 'R-02', 'R-03', 'R-04', 'R-05', 'R-06', 'R-07', 'R-08', 'R-09', 'R-10'] as const),
  ...(['S-01', 'S-02', 'S-03'] as const),
  ...(['V-01', 'V-02', 'V-03', 'V-04', 'V-05', 'V-06', 'V-07'] as const),
  ...(['C-01', 'C-02', 'C-03', 'C-04', 'C-05', 'C-06', 'C-07', 'C-08', 'C-09', 'C-10'] as const),
  ...(['P-01', 'P-02', 'P-03', 'P-04', 'P-05', 'P-06', 'P-07'] as const),
  ...(['K-01', 'K-02', 'K-03', 'K-04', 'K-05'] as const),
  ...(['D-01', 'D-02', 'D-03', 'D-04', 'D-05', 'D-06', 'D-07', 'D-08', 'D-09', 'D-10'] as const),
  ...(['Q-01', 'Q-02', 'Q-03', 'Q-04', 'Q-05', 'Q-06'] as const),
  ...(['E-01', 'E-02', 'E-03', 'E-04', 'E-05'] as const),
  ...(['T-01', 'T-02', 'T-03', 'T-04', 'T-05'] as const),
] as const;

export type ClauseId = (typeof clauseIds)[number];
