/**
 * The path of a file in a zip. What says that it is UTF-8 is; the rest is UTF-8 where it can be read so and looks
 * Chinese, and else what Windows writes in China, GB18030.
 */
export function nameInZip(
  name: Uint8Array<ArrayBuffer>,
  extra: DataView<ArrayBuffer>,
  isUtf8: boolean,
): string {
  const path = unicodeName(extra) ?? (isUtf8 ? decoded('utf-8', name) : null) ?? guessed(name);
  return path.replaceAll('\\', '/').normalize('NFC');
}

function guessed(name: Uint8Array<ArrayBuffer>): string {
  const [utf8, gb] = [decoded('utf-8', name), decoded('gb18030', name)];
  if (utf8 !== null && (gb === null || !foreign.test(utf8) || chinese.test(utf8))) return utf8;
  return gb ?? new TextDecoder('utf-8').decode(name);
}

const chinese = /\p{Script=Han}/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: everything beyond ASCII
const foreign = /[^\x00-\x7f]/;

function decoded(label: string, bytes: Uint8Array<ArrayBuffer>): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Some packers write the name once more, in UTF-8, in a field of its own. */
function unicodeName(extra: DataView<ArrayBuffer>): string | null {
  for (let at = 0; at + 4 <= extra.byteLength; ) {
    const [id, length] = [extra.getUint16(at, true), extra.getUint16(at + 2, true)];
    const start = at + 4;
    if (id === 0x7075 && length > 5 && start + length <= extra.byteLength) {
      return decoded('utf-8', new Uint8Array(extra.buffer, extra.byteOffset + start + 5, length - 5));
    }
    at = start + length;
  }
  return null;
}
