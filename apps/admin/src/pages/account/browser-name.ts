/** `Chrome · Windows`, of what a browser calls itself; null when it says nothing we know. */
export function browserName(userAgent: string | null): string | null {
  if (userAgent === null) return null;
  const found = [browsers, systems].flatMap(
    (kinds) => kinds.find(([, pattern]) => pattern.test(userAgent))?.[0] ?? [],
  );
  return found.length === 0 ? null : found.join(' · ');
}

/** Browsers call themselves by the names of those they descend from: the youngest first. */
const browsers: readonly (readonly [string, RegExp])[] = [
  ['微信', /MicroMessenger/],
  ['Edge', /Edg(?:e|A|iOS)?\//],
  ['Firefox', /Firefox|FxiOS/],
  ['Chrome', /Chrome|CriOS|Chromium/],
  ['Safari', /Safari/],
];

const systems: readonly (readonly [string, RegExp])[] = [
  ['HarmonyOS', /HarmonyOS|OpenHarmony/],
  ['Android', /Android/],
  ['iOS', /iPhone|iPad/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X/],
  ['Linux', /Linux/],
];
