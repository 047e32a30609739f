import { createRequire } from 'node:module';
import { type Font, openSync } from 'fontkit';
import type { Content } from 'pdfmake';
import type { TFontDictionary } from 'pdfmake/interfaces.js';

const pathOf = createRequire(import.meta.url).resolve;
const noto = '@expo-google-fonts/noto-sans';

/**
 * The typeface, then the faces whose characters it lacks: 𠮷 stands in the Japanese one, many of Hong Kong's
 * names in the third. All three are drawn alike.
 */
const faces = [
  { name: 'Text', file: pathOf(`${noto}-sc/400Regular/NotoSansSC_400Regular.ttf`) },
  { name: 'Rare', file: pathOf(`${noto}-jp/400Regular/NotoSansJP_400Regular.ttf`) },
  { name: 'Rarer', file: pathOf(`${noto}-hk/400Regular/NotoSansHK_400Regular.ttf`) },
] as const;
const bold = pathOf(`${noto}-sc/700Bold/NotoSansSC_700Bold.ttf`);

/** As pdfmake wants them. A rare character is never bold. */
export const fonts: TFontDictionary = Object.fromEntries(
  faces.map(({ name, file }, rank) => [name, { normal: file, bold: rank === 0 ? bold : file }]),
);

export const fontFiles: ReadonlySet<string> = new Set([...faces.map(({ file }) => file), bold]);

/** The same content with every text in faces that have its characters. */
export function inOurFaces(content: Content): Content {
  if (typeof content === 'string') return { text: runsOf(content) };
  if (typeof content === 'number') return inOurFaces(String(content));
  if (Array.isArray(content)) return content.map(inOurFaces);
  const dressed: Record<string, unknown> = { ...content };
  for (const key of ['stack', 'columns', 'ul', 'ol'] as const) {
    if (Array.isArray(dressed[key])) dressed[key] = (dressed[key] as Content[]).map(inOurFaces);
  }
  if ('text' in content) dressed.text = inOurFacesText(content.text);
  if ('table' in content && content.table) {
    const body = content.table.body.map((row) => row.map((cell) => inOurFaces(cell as Content)));
    dressed.table = { ...content.table, body };
  }
  return dressed as unknown as Content;
}

/** Stretches of one face each. A character no face has is printed by its number, so that it is not lost. */
export function runsOf(text: string): { text: string; font: string }[] {
  const runs: { text: string; font: string }[] = [];
  for (const character of text.normalize('NFC').replace(invisible, '')) {
    const rank = faceOf(character);
    const font = faces[Math.max(rank, 0)]?.name ?? 'Text';
    const shown = rank < 0 ? `〔U+${character.codePointAt(0)?.toString(16).toUpperCase()}〕` : character;
    const last = runs.at(-1);
    if (last?.font === font) last.text += shown;
    else runs.push({ text: shown, font });
  }
  return runs;
}

function inOurFacesText(text: Content | readonly Content[] | undefined): unknown {
  if (text === undefined) return '';
  return Array.isArray(text) ? text.map(inOurFaces) : inOurFaces(text as Content);
}

/** Selectors of variants and the like: no face draws them. */
const invisible = /(?![\u00ad])\p{Default_Ignorable_Code_Point}/gu;

/** Index of the first face that has the character; -1 for none. */
function faceOf(character: string): number {
  const before = known.get(character);
  if (before !== undefined) return before;
  const codePoint = character.codePointAt(0) ?? 0;
  const rank =
    codePoint < 0x20 ? 0 : faces.findIndex((_, index) => opened(index).hasGlyphForCodePoint(codePoint));
  known.set(character, rank);
  return rank;
}
const known = new Map<string, number>();

/** The fallbacks are only opened when a text needs them. */
function opened(index: number): Font {
  let font = fontsOpened[index];
  if (!font) {
    const file = faces[index]?.file ?? bold;
    font = openSync(file) as Font;
    fontsOpened[index] = font;
  }
  return font;
}
const fontsOpened: Font[] = [];
