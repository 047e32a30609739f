/** `820 kB`, `3.4 MB`. */
export function sizeOf(bytes: number): string {
  const kb = bytes / 1024;
  return kb < 1_000 ? `${Math.max(1, Math.round(kb))} kB` : `${(kb / 1024).toFixed(1)} MB`;
}
